package gradus.backend.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.BinaryOp;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** {@code binary}: the same function as {@link BinaryOp#apply}, however it is broadcast, in place as well. */
final class BinaryRules {

    private static final Shape SCALAR = Shape.of(1, 1);

    private final SideBySide sides;

    BinaryRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<DynamicTest> tests() {
        return Arrays.stream(BinaryOp.values())
                .flatMap(op -> Stream.of(
                        dynamicTest(op + " of hand-computed values", () -> handComputed(op)),
                        dynamicTest(op + " of all pairs of special numbers", () -> specialPairs(op)),
                        dynamicTest(op + " with special numbers as number", () -> specialNumbers(op)),
                        dynamicTest(op + " broadcast in every form", () -> broadcast(op)),
                        dynamicTest(op + " with a number, of awkward sizes", () -> withNumber(op)),
                        dynamicTest(op + " in place of either operand", () -> inPlace(op)),
                        dynamicTest(op + " of a tensor with itself", () -> withItself(op))));
    }

    private void handComputed(BinaryOp op) {
        for (double[] triple : HandComputed.of(op)) {
            Twin a = sides.tensor(SCALAR, triple[0]);
            Twin b = sides.tensor(SCALAR, triple[1]);
            Twin out = sides.stale(SCALAR);
            String what = triple[0] + " " + op + " " + triple[1];
            op(op, a, b, out);
            HandComputed.check(what, out.tested(), triple[2], tolerance(op));
            op(op, a, triple[1], out);
            HandComputed.check(what + " as a number", out.tested(), triple[2], tolerance(op));
        }
    }

    private void specialPairs(BinaryOp op) {
        int n = Samples.SPECIAL.length;
        Twin column = sides.tensor(Shape.of(n, 1), Samples.SPECIAL);
        Twin row = sides.tensor(Shape.of(1, n), Samples.SPECIAL);
        Twin out = sides.stale(Shape.of(n, n));
        op(op, column, row, out);
        agrees(op, out);
    }

    private void specialNumbers(BinaryOp op) {
        Shape shape = Shape.of(Samples.SPECIAL.length, 1);
        Twin a = sides.tensor(shape, Samples.SPECIAL);
        Twin out = sides.stale(shape);
        for (double b : Samples.SPECIAL) {
            op(op, a, b, out);
            agrees(op, out);
        }
    }

    private void broadcast(BinaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            for (Shape small : broadcastTo(shape)) {
                Twin large = sides.tensor(shape, Samples.ordinary(shape, 3));
                Twin spread = sides.tensor(small, Samples.ordinary(small, 4));
                Twin out = sides.stale(shape);
                op(op, large, spread, out);
                agrees(op, out);
                op(op, spread, large, out);
                agrees(op, out);
            }
            outer(op, shape.rows(), shape.columns());
        }
    }

    private void outer(BinaryOp op, int rows, int columns) {
        Twin column = sides.tensor(Shape.of(rows, 1), Samples.ordinary(Shape.of(rows, 1), 5));
        Twin row = sides.tensor(Shape.of(1, columns), Samples.ordinary(Shape.of(1, columns), 6));
        Twin out = sides.stale(Shape.of(rows, columns));
        op(op, column, row, out);
        agrees(op, out);
        op(op, row, column, out);
        agrees(op, out);
    }

    /** Returns the shapes that may stand beside a shape: itself, and its column, row and single number in two axes. */
    private static List<Shape> broadcastTo(Shape shape) {
        if (shape.rows() == 1 || shape.columns() == 1) {
            return List.of(shape);
        }
        return List.of(shape, Shape.of(shape.rows(), 1), Shape.of(1, shape.columns()), SCALAR);
    }

    private void withNumber(BinaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            Twin out = sides.stale(shape);
            op(op, sides.tensor(shape, Samples.withNonFinite(shape, 7)), 1.1, out);
            agrees(op, out);
        }
    }

    private void inPlace(BinaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            for (Shape small : broadcastTo(shape)) {
                Twin spread = sides.tensor(small, Samples.ordinary(small, 8));
                Twin left = sides.tensor(shape, Samples.withNonFinite(shape, 9));
                op(op, left, spread, left);
                agrees(op, left);
                Twin right = sides.tensor(shape, Samples.withNonFinite(shape, 9));
                op(op, spread, right, right);
                agrees(op, right);
            }
            Twin a = sides.tensor(shape, Samples.withNonFinite(shape, 10));
            op(op, a, -0.7, a);
            agrees(op, a);
        }
    }

    private void withItself(BinaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            Twin a = sides.tensor(shape, Samples.withNonFinite(shape, 11));
            Twin out = sides.stale(shape);
            op(op, a, a, out);
            agrees(op, out);
            op(op, a, a, a);
            agrees(op, a);
        }
    }

    private void op(BinaryOp op, Twin a, Twin b, Twin out) {
        sides.run((backend, t) -> backend.binary(op, t[0], t[1], t[2]), a, b, out);
    }

    private void op(BinaryOp op, Twin a, double b, Twin out) {
        sides.run((backend, t) -> backend.binary(op, t[0], b, t[1]), a, out);
    }

    private void agrees(BinaryOp op, Twin out) {
        sides.assertAgrees(op.name(), out, tolerance(op));
    }

    private Tolerance tolerance(BinaryOp op) {
        return Tolerance.of(op, sides.precision());
    }
}
