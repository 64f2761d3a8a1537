package gradus.backend.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Shape;
import gradus.tensor.UnaryOp;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** {@code unary}: the same function as {@link UnaryOp#apply}, of every number there is, in place as well. */
final class UnaryRules {

    private final SideBySide sides;

    UnaryRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<DynamicTest> tests() {
        return Arrays.stream(UnaryOp.values())
                .flatMap(op -> Stream.of(
                        dynamicTest(op + " of hand-computed values", () -> handComputed(op)),
                        dynamicTest(op + " of special numbers", () -> specialNumbers(op)),
                        dynamicTest(op + " of awkward sizes", () -> awkwardSizes(op)),
                        dynamicTest(op + " in place", () -> inPlace(op))));
    }

    private void handComputed(UnaryOp op) {
        for (double[] pair : HandComputed.of(op)) {
            Twin x = sides.tensor(Shape.of(1, 1), pair[0]);
            Twin out = sides.stale(Shape.of(1, 1));
            op(op, x, out);
            HandComputed.check(op + " " + pair[0], out.tested(), pair[1], Tolerance.of(op, sides.precision()));
        }
    }

    private void specialNumbers(UnaryOp op) {
        Shape shape = Shape.of(Samples.SPECIAL.length, 1);
        Twin out = sides.stale(shape);
        op(op, sides.tensor(shape, Samples.SPECIAL), out);
        agrees(op, out);
    }

    private void awkwardSizes(UnaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            Twin out = sides.stale(shape);
            op(op, sides.tensor(shape, Samples.ordinary(shape, 1)), out);
            agrees(op, out);
        }
    }

    private void inPlace(UnaryOp op) {
        for (Shape shape : Samples.SHAPES) {
            Twin x = sides.tensor(shape, Samples.withNonFinite(shape, 2));
            op(op, x, x);
            agrees(op, x);
        }
    }

    private void op(UnaryOp op, Twin x, Twin out) {
        sides.run((backend, t) -> backend.unary(op, t[0], t[1]), x, out);
    }

    private void agrees(UnaryOp op, Twin out) {
        sides.assertAgrees(op.name(), out, Tolerance.of(op, sides.precision()));
    }
}
