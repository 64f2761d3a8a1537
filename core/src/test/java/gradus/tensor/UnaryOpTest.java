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
            case EXPONENTIAL_MINUS_ONE -> new double[] {-1, -0.8646647167633873, -0.0, 0.0, 6.38905609893065, INFINITY};
            case ERF -> new double[] {-1, -0.9953222650189527, -0.0, 0.0, 0.9953222650189527, 1};
            case SOFTSIGN -> new double[] {-1, -2 / 3.0, -0.0, 0.0, 2 / 3.0, 1};
            case SWISH -> new double[] {-0.0, -0.23840584404423512, -0.0, 0.0, 1.7615941559557649, INFINITY};
            case GELU -> new double[] {-0.0, -0.04550026389635842, -0.0, 0.0, 1.9544997361036416, INFINITY};
            case GELU_TANH -> new double[] {-0.0, -0.04540230591222498, -0.0, 0.0, 1.954597694087775, INFINITY};
            case HARD_SIGMOID -> new double[] {0.0, 1 / 6.0, 0.5, 0.5, 5 / 6.0, 1};
        };
    }

    /** What the derivative is at −∞, −2, −0, +0, 2 and +∞. */
    private static double[] expectedDerivative(UnaryOp op) {
        return switch (op) {
            case COPY -> new double[] {1, 1, 1, 1, 1, 1};
            case NEGATE -> new double[] {-1, -1, -1, -1, -1, -1};
            case ABSOLUTE -> new double[] {-1, -1, -0.0, 0.0, 1, 1};
            case SIGN -> new double[] {0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
            case SQUARE -> new double[] {-INFINITY, -4, -0.0, 0.0, 4, INFINITY};
            case SQUARE_ROOT -> new double[] {NAN, NAN, INFINITY, INFINITY, 0.35355339059327373, 0.0};
            case RECIPROCAL -> new double[] {-0.0, -0.25, -INFINITY, -INFINITY, -0.25, -0.0};
            case EXPONENTIAL, EXPONENTIAL_MINUS_ONE ->
                new double[] {0.0, 0.1353352832366127, 1, 1, 7.38905609893065, INFINITY};
            case LOGARITHM -> new double[] {NAN, NAN, INFINITY, INFINITY, 0.5, 0.0};
            case SIGMOID -> new double[] {0.0, 0.1049935854035065, 0.25, 0.25, 0.1049935854035065, 0.0};
            case TANH -> new double[] {0.0, 0.07065082485316447, 1, 1, 0.07065082485316447, 0.0};
            case ERF ->
                new double[] {
                    0.0, 0.020666985354092053, 1.1283791670955126, 1.1283791670955126, 0.020666985354092053, 0.0
                };
            case RELU -> new double[] {0.0, 0.0, 0.0, 0.0, 1, 1};
            case SOFTPLUS -> new double[] {0.0, 0.11920292202211755, 0.5, 0.5, 0.8807970779778825, 1};
            case SOFTSIGN -> new double[] {0.0, 1 / 9.0, 1, 1, 1 / 9.0, 0.0};
            case SWISH -> new double[] {0.0, -0.09078424878489548, 0.5, 0.5, 1.0907842487848955, 1};
            case GELU -> new double[] {0.0, -0.0852318010781969, 0.5, 0.5, 1.085231801078197, 1};
            case GELU_TANH -> new double[] {0.0, -0.08609925662361838, 0.5, 0.5, 1.0860992566236183, 1};
            case HARD_SIGMOID -> new double[] {0.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 0.0};
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
            assertNear(op.name(), x[i], op.apply(x[i]), expected[i]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void derivative_nan(UnaryOp op) {
        assertThat(op.derivative(NAN)).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void derivative_specialValues(UnaryOp op) {
        double[] x = {-INFINITY, -2, -0.0, 0.0, 2, INFINITY};
        double[] expected = expectedDerivative(op);
        for (int i = 0; i < x.length; i++) {
            assertNear(op + "′", x[i], op.derivative(x[i]), expected[i]);
        }
    }

    // The grid keeps a quarter away from 0 and never meets ±3, the kinks. There |f‴| ≤ 6/x⁴ < 1600, so that the
    // difference
    // quotient is off by less than 3·10⁻⁸ for its step, and, as |f| < 60, by 60 · 2⁻⁵² / 10⁻⁵ < 2·10⁻⁹ for rounding.
    @ParameterizedTest
    @EnumSource
    void derivative_isThatOfThisFunction(UnaryOp op) {
        double h = 1e-5;
        for (double magnitude = 0.255; magnitude < 4; magnitude += 0.01) {
            for (double x : new double[] {-magnitude, magnitude}) {
                double slope = (op.apply(x + h) - op.apply(x - h)) / (2 * h);
                if (!Double.isNaN(slope)) { // outside the domain
                    assertThat(op.derivative(x)).as("%s′ of %s", op, x).isCloseTo(slope, within(4e-8));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SQUARE_ROOT", "LOGARITHM"}) // which are not defined below 0
    void finite_neverGivesNan(UnaryOp op) {
        for (double magnitude :
                new double[] {0, Double.MIN_VALUE, Double.MIN_NORMAL, 1e-160, 1, 40, 800, 1e160, 1e308}) {
            for (double x : new double[] {-magnitude, magnitude}) {
                assertThat(op.apply(x)).as("%s of %s", op, x).isNotNaN();
                assertThat(op.derivative(x)).as("%s′ of %s", op, x).isNotNaN();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SWISH", "GELU", "GELU_TANH"})
    void gated_farFromZero(UnaryOp op) {
        assertThat(op.apply(1e308)).isEqualTo(1e308);
        assertThat(op.apply(-1e308)).isEqualTo(Double.valueOf(-0.0));
        assertThat(op.derivative(1e308)).isEqualTo(1);
        assertThat(op.derivative(-1e308)).isZero();
        assertThat(op.apply(-40)).isBetween(-1e-15, -0.0);
    }

    @Test
    void hardSigmoid_kinks() {
        UnaryOp op = UnaryOp.HARD_SIGMOID;
        assertThat(op.derivative(-3)).isZero();
        assertThat(op.derivative(Math.nextUp(-3.0))).isEqualTo(1 / 6.0);
        assertThat(op.derivative(Math.nextDown(3.0))).isEqualTo(1 / 6.0);
        assertThat(op.derivative(3)).isZero();
        assertThat(op.apply(-3)).isZero();
        assertThat(op.apply(3)).isEqualTo(1);
    }

    @Test
    void small_keepTheirDigits() {
        assertThat(UnaryOp.EXPONENTIAL_MINUS_ONE.apply(1e-300)).isEqualTo(1e-300);
        assertThat(UnaryOp.ERF.apply(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(UnaryOp.SOFTSIGN.apply(-Double.MIN_VALUE)).isEqualTo(-Double.MIN_VALUE);
        assertThat(UnaryOp.SWISH.apply(Double.MIN_NORMAL)).isEqualTo(Double.MIN_NORMAL / 2);
        assertThat(UnaryOp.GELU.apply(Double.MIN_NORMAL)).isEqualTo(Double.MIN_NORMAL / 2);
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

    private static void assertNear(String op, double x, double actual, double expected) {
        if (expected == 0 || !Double.isFinite(expected)) {
            assertThat(actual).as("%s of %s", op, x).isEqualTo(Double.valueOf(expected));
            return;
        }
        assertThat(actual).as("%s of %s", op, x).isCloseTo(expected, within(4 * Math.ulp(expected)));
    }
}
