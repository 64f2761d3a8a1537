package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Backend;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** {@code reduce}: along the right axis, of nothing as well, and NaN is not lost. */
final class ReductionRules {

    private static final int[] AXES = {0, 1, Backend.ALL};

    private final SideBySide sides;

    ReductionRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<DynamicTest> tests() {
        return Arrays.stream(Reduction.values())
                .flatMap(op -> Stream.of(
                        dynamicTest(op + " of hand-computed values", () -> handComputed(op)),
                        dynamicTest(op + " of awkward sizes", () -> awkwardSizes(op)),
                        dynamicTest(op + " of many numbers", () -> manyNumbers(op)),
                        dynamicTest(op + " of NaN, infinities and zeros", () -> nonFinite(op)),
                        dynamicTest(op + " of zeros of either sign", () -> signedZeros(op))));
    }

    private void handComputed(Reduction op) {
        double[][] expected = switch (op) {
            case SUM -> new double[][] {{5, 7, 9}, {6, 15}, {21}};
            case MAXIMUM -> new double[][] {{4, 5, 6}, {3, 6}, {6}};
            case MINIMUM -> new double[][] {{1, 2, 3}, {1, 4}, {1}};
        };
        Twin x = sides.tensor(Shape.of(2, 3), 1, 2, 3, 4, 5, 6);
        for (int i = 0; i < AXES.length; i++) {
            assertThat(reduced(op, x, AXES[i]).tested().toArray())
                    .as("%s along axis %d", op, AXES[i])
                    .containsExactly(expected[i]);
        }
    }

    private void awkwardSizes(Reduction op) {
        for (Shape shape : Samples.SHAPES) {
            agreesAlongEveryAxis(op, sides.tensor(shape, Samples.ordinary(shape, 12)));
        }
    }

    private void manyNumbers(Reduction op) {
        Shape shape = Shape.of(331, 1021);
        agreesAlongEveryAxis(op, sides.tensor(shape, Samples.ordinary(shape, 13)));
    }

    private void nonFinite(Reduction op) {
        for (Shape shape : Samples.SHAPES) {
            agreesAlongEveryAxis(op, sides.tensor(shape, Samples.withNonFinite(shape, 14)));
        }
    }

    private void signedZeros(Reduction op) {
        agreesAlongEveryAxis(op, sides.tensor(Shape.of(3, 3), 0.0, -0.0, -0.0, -0.0, 0.0, -0.0, -0.0, -0.0, -0.0));
    }

    private void agreesAlongEveryAxis(Reduction op, Twin x) {
        for (int axis : AXES) {
            int count = x.shape().size() / Math.max(1, resultOf(x.shape(), axis).size());
            Tolerance tolerance = Tolerance.of(op, sides.precision(), count);
            sides.assertAgrees(op + " along axis " + axis, reduced(op, x, axis), tolerance, magnitudes(op, x, axis));
        }
    }

    private Twin reduced(Reduction op, Twin x, int axis) {
        Twin out = sides.stale(resultOf(x.shape(), axis));
        sides.run((backend, t) -> backend.reduce(op, t[0], axis, t[1]), x, out);
        return out;
    }

    private static double[] magnitudes(Reduction op, Twin x, int axis) {
        Backend exact = x.reference().backend();
        Tensor absolute = exact.zeros(x.shape());
        Tensor sums = exact.zeros(resultOf(x.shape(), axis));
        exact.unary(UnaryOp.ABSOLUTE, x.reference(), absolute);
        exact.reduce(op, absolute, axis, sums);
        return sums.toArray();
    }

    private static Shape resultOf(Shape shape, int axis) {
        return Shape.of(axis == 1 ? shape.rows() : 1, axis == 0 ? shape.columns() : 1);
    }
}
