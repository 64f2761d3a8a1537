package gradus.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalLogarithmTest {

    private static final MathContext DIGITS = new MathContext(60);

    @Test
    void of_one() {
        assertThat(NaturalLogarithm.of(1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 4, 0x1p-52, 0x1p-104, 0x1.fffffffffffffp-1, 0x1.0000000000001p0, Double.MIN_NORMAL})
    void of_powersOfTwoAndNeighboursOfOne(double x) {
        assertNearest(x);
    }

    @Test
    void of_aroundTheEndsOfTheReducedRange() {
        double root = Math.sqrt(0.5);
        for (double x :
                new double[] {Math.nextDown(root), root, Math.nextUp(root), 2 * root, Math.nextDown(2 * root)}) {
            assertNearest(x);
        }
    }

    @Test
    void of_seededUniform() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            assertNearest(1 - random.nextDouble());
            assertNearest(1 - random.nextDouble() * 0x1p-20);
        }
    }

    private static void assertNearest(double x) {
        assertThat(NaturalLogarithm.of(x)).as("ln %s", Double.toHexString(x)).isEqualTo(nearest(x));
    }

    /** ln x by a series in decimal arithmetic: 2·artanh((t − 1)/(t + 1)) of t = x/2ᵏ, plus k·ln 2. */
    private static double nearest(double x) {
        int k = Math.getExponent(x);
        BigDecimal t = new BigDecimal(Math.scalb(x, -k));
        BigDecimal logarithm = series(t).add(series(BigDecimal.valueOf(2)).multiply(BigDecimal.valueOf(k)));
        return logarithm.doubleValue();
    }

    private static BigDecimal series(BigDecimal t) {
        BigDecimal s = t.subtract(BigDecimal.ONE).divide(t.add(BigDecimal.ONE), DIGITS);
        BigDecimal square = s.multiply(s, DIGITS);
        BigDecimal power = s;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 1; n < 130; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS));
            power = power.multiply(square, DIGITS);
        }
        return sum.multiply(BigDecimal.valueOf(2));
    }
}
