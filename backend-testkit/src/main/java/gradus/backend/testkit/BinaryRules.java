package gradus.backend.testkit;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.BinaryOp;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code binary}: the same function as {@link BinaryOp#apply}, however it is broadcast, in place as well. */
final class BinaryRules {

    private static final Shape SCALAR = Shape.of(1, 1);

    private final SideBySide sides;

    BinaryRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Arrays.stream(BinaryOp.values()).flatMap(this::tests);
    }

    private Stream<RuleTest> tests(BinaryOp op) {
        Stream<RuleTest> ofKinds = Arrays.stream(NumberKind.values())
                .map(kind -> new RuleTest(rule(op, kind), op + " of " + kind, () -> ofKind(op, kind)));
        return Stream.concat(
                ofKinds,
                Stream.of(
                        new RuleTest(Rule.BINARY_BROADCAST, op + " broadcast in every form", () -> broadcast(op)),
                        new RuleTest(Rule.BINARY_NUMBER, op + " with a number, of awkward sizes", () -> withNumber(op)),
                        new RuleTest(Rule.BINARY_IN_PLACE, op + " in place of either operand", () -> inPlace(op)),
                        new RuleTest(Rule.BINARY_SELF, op + " of a tensor with itself", () -> withItself(op))));
    }

    private Rule rule(BinaryOp op, NumberKind kind) {
        return switch (kind) {
            case ORDINARY -> Rule.BINARY_VALUES;
            case NAN -> Rule.BINARY_NAN;
            case INFINITE -> Rule.BINARY_INFINITY;
            case ZERO -> Rule.BINARY_ZERO;
            case SUBNORMAL -> tolerance(op).isExact() ? Rule.SUBNORMAL_BINARY : Rule.SUBNORMAL_ELEMENTARY;
        };
    }

    private void ofKind(BinaryOp op, NumberKind kind) {
        handComputed(op, kind);
        double[] numbers = Samples.special(sides.precision());
        pairs(op, kind, numbers);
        for (double b : numbers) {
            withNumber(op, kind, numbers, b);
        }
    }

    private void handComputed(BinaryOp op, NumberKind kind) {
        for (double[] triple : HandComputed.of(op)) {
            if (NumberKind.of(sides.precision(), triple[2], triple[0], triple[1]) == kind) {
                Twin a = sides.tensor(SCALAR, triple[0]);
                Twin out = sides.stale(SCALAR);
                String what = triple[0] + " " + op + " " + triple[1];
                op(op, a, sides.tensor(SCALAR, triple[1]), out);
                HandComputed.check(what, out.tested(), triple[2], tolerance(op));
                op(op, a, triple[1], out);
                HandComputed.check(what + " as a number", out.tested(), triple[2], tolerance(op));
            }
        }
    }

    private void pairs(BinaryOp op, NumberKind kind, double[] numbers) {
        int n = numbers.length;
        Twin out = sides.stale(Shape.of(n, n));
        op(op, sides.tensor(Shape.of(n, 1), numbers), sides.tensor(Shape.of(1, n), numbers), out);
        double[] expected = out.reference().toArray();
        sides.assertAgrees(
                op.name(),
                out,
                tolerance(op),
                i -> NumberKind.of(sides.precision(), expected[i], numbers[i / n], numbers[i % n]) == kind);
    }

    private void withNumber(BinaryOp op, NumberKind kind, double[] numbers, double b) {
        Shape shape = Shape.of(numbers.length, 1);
        Twin out = sides.stale(shape);
        op(op, sides.tensor(shape, numbers), b, out);
        double[] expected = out.reference().toArray();
        sides.assertAgrees(
                op + " with the number " + b,
                out,
                tolerance(op),
                i -> NumberKind.of(sides.precision(), expected[i], numbers[i], b) == kind);
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
