package gradus.examples.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void between_isRelativeToTheLargestMagnitudeOfBoth() {
        assertThat(between(of(1, 0.5, -8), of(1, 0.25, -8))).isEqualTo(0.25 / 8);
        assertThat(between(of(1, 2), of(1, -10))).isEqualTo(12.0 / 10);
        assertThat(between(of(1e-300), of(3e-300))).isCloseTo(2.0 / 3, Offset.offset(1e-15));
    }

    @Test
    void between_oppositeNumbers_isTheMost() {
        assertThat(between(of(3, 1), of(-3, 1))).isEqualTo(2);
    }

    @Test
    void between_sameNumbers_isZero() {
        assertThat(between(of(), of())).isZero();
        assertThat(between(of(0, -0.0), of(-0.0, 0))).isZero();
        assertThat(between(of(1, Double.NaN, INFINITY), of(1, Double.NaN, INFINITY)))
                .isZero();
    }

    @Test
    void between_notFiniteAndAnotherNumber_isInfinite() {
        assertThat(between(of(Double.NaN), of(1))).isEqualTo(INFINITY);
        assertThat(between(of(1), of(-INFINITY))).isEqualTo(INFINITY);
        assertThat(between(of(INFINITY), of(-INFINITY))).isEqualTo(INFINITY);
    }

    private static double between(double[] a, double[] b) {
        assertThat(Difference.between(b, a)).as("symmetric").isEqualTo(Difference.between(a, b));
        return Difference.between(a, b);
    }

    private static double[] of(double... numbers) {
        return numbers;
    }
}
