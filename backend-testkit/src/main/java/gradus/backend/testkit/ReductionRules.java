package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.testkit.SideBySide.Twin;
import gradus.tensor.Backend;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.stream.Stream;

/** {@code reduce}: along the right axis, of nothing as well, and NaN is not lost. */
final class ReductionRules {

    private static final int[] AXES = {0, 1, Backend.ALL};

    private final SideBySide sides;

    ReductionRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return Arrays.stream(Reduction.values())
                .flatMap(op -> Stream.of(
                        new RuleTest(Rule.REDUCE_VALUES, op + " of hand-computed values", () -> handComputed(op)),
                        new RuleTest(Rule.REDUCE_SHAPES, op + " of awkward sizes", () -> awkwardSizes(op)),
                        new RuleTest(Rule.REDUCE_MANY, op + " of many numbers", () -> manyNumbers(op)),
                        new RuleTest(Rule.REDUCE_NAN, op + " of NaN", () -> strewn(op, Double.NaN)),
                        new RuleTest(Rule.REDUCE_INFINITY, op + " of infinities", () -> infinities(op)),
                        new RuleTest(Rule.REDUCE_ZERO, op + " of zeros of either sign", () -> signedZeros(op))));
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

    private void infinities(Reduction op) {
        strewn(op, Double.POSITIVE_INFINITY);
        strewn(op, Double.NEGATIVE_INFINITY);
        strewn(op, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    private void strewn(Reduction op, double... strewn) {
        for (Shape shape : Samples.SHAPES) {
            agreesAlongEveryAxis(op, sides.tensor(shape, Samples.strewn(shape, 14, strewn)));
        }
    }

    private void signedZeros(Reduction op) {
        agreesAlongEveryAxis(op, sides.tensor(Shape.of(3, 3), 0.0, -0.0, -0.0, -0.0, 0.0, -0.0, -0.0, -0.0, -0.0));
    }

    private void agreesAlongEveryAxis(Reduction op, Twin x) {
        for (int axis : AXES) {
            int count = x.shape().size() / Math.max(1, resultOf(x.shape(), axis).size());
            Tolerance tolerance = Tolerance.of(op, sides.precision(), count);
            double[] magnitudes = Magnitude.reduce(op, x.reference(), axis, resultOf(x.shape(), axis));
            sides.assertAgrees(op + " along axis " + axis, reduced(op, x, axis), tolerance, magnitudes);
        }
    }

    private Twin reduced(Reduction op, Twin x, int axis) {
        Twin out = sides.stale(resultOf(x.shape(), axis));
        sides.run((backend, t) -> backend.reduce(op, t[0], axis, t[1]), x, out);
        return out;
    }

    private static Shape resultOf(Shape shape, int axis) {
        return Shape.of(axis == 1 ? shape.rows() : 1, axis == 0 ? shape.columns() : 1);
    }
}
