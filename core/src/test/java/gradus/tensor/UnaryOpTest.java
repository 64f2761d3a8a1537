package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnaryOpTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    /** What −∞, −2, −0, +0, 2 and +∞ become. */
    private static double[] expected(UnaryOp op) {
        return switch (op) {
            case COPY -> new double[] {-INFINITY, -2, -0.0, 0.0, 2, INFINITY};
            case NEGATE -> new double[] {INFINITY, 2, 0.0, -0.0, -2, -INFINITY};
            case ABSOLUTE -> new double[] {INFINITY, 2, 0.0, 0.0, 2, INFINITY};
            case SIGN -> new double[] {-1, -1, -0.0, 0.0, 1, 1};
            case SQUARE -> new double[] {INFINITY, 4, 0.0, 0.0, 4, INFINITY};
            case SQUARE_ROOT -> new double[] {NAN, NAN, -0.0, 0.0, 1.4142135623730951, INFINITY};
            case RECIPROCAL -> new double[] {-0.0, -0.5, -INFINITY, INFINITY, 0.5, 0.0};
            case EXPONENTIAL -> new double[] {0.0, 0.1353352832366127, 1, 1, 7.38905609893065, INFINITY};
            case LOGARITHM -> new double[] {NAN, NAN, -INFINITY, -INFINITY, 0.6931471805599453, INFINITY};
            case SIGMOID -> new double[] {0.0, 0.11920292202211755, 0.5, 0.5, 0.8807970779778825, 1};
            case TANH -> new double[] {-1, -0.9640275800758169, -0.0, 0.0, 0.9640275800758169, 1};
            case RELU -> new double[] {0.0, 0.0, 0.0, 0.0, 2, INFINITY};
            case SOFTPLUS ->
                new double[] {
                    0.0, 0.1269280110429725, 0.6931471805599453, 0.6931471805599453, 2.1269280110429727, INFINITY
                };
        };
    }

    @ParameterizedTest
    @EnumSource
    void apply_nan(UnaryOp op) {
        assertThat(op.apply(NAN)).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void apply_specialValues(UnaryOp op) {
        double[] x = {-INFINITY, -2, -0.0, 0.0, 2, INFINITY};
        double[] expected = expected(op);
        for (int i = 0; i < x.length; i++) {
            assertNear(op, x[i], expected[i]);
        }
    }

    @Test
    void sigmoid_saturates() {
        assertThat(UnaryOp.SIGMOID.apply(1000)).isEqualTo(1);
        assertThat(UnaryOp.SIGMOID.apply(-1000)).isZero();
        assertThat(UnaryOp.SIGMOID.apply(-700)).isEqualTo(Math.exp(-700));
    }

    @Test
    void softplus_keepsSmallAndLarge() {
        assertThat(UnaryOp.SOFTPLUS.apply(1e300)).isEqualTo(1e300);
        assertThat(UnaryOp.SOFTPLUS.apply(-700)).isEqualTo(Math.exp(-700));
    }

    private static void assertNear(UnaryOp op, double x, double expected) {
        double actual = op.apply(x);
        if (expected == 0 || !Double.isFinite(expected)) {
            assertThat(actual).as("%s of %s", op, x).isEqualTo(Double.valueOf(expected));
            return;
        }
        assertThat(actual).as("%s of %s", op, x).isCloseTo(expected, within(4 * Math.ulp(expected)));
    }
}
