package gradus.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    // Worked out with 50 digits.
    @ParameterizedTest
    @CsvSource({
        "21, 50, 0.2937500335471198, 0.5576655823142176",
        "0, 10, 0, 0.27753279986288926",
        "10, 10, 0.7224672001371107, 1.0",
        "1, 1, 0.2065493143772374, 1.0",
        "130, 209, 0.5546286021933544, 0.684986368886901",
        "1, 1000000, 1.7652457674537147e-07, 5.664911804311443e-06"
    })
    void wilson_handComputed(int k, int n, double lower, double upper) {
        assertThat(Interval.wilson(k, n).lower()).isCloseTo(lower, within(1e-14));
        assertThat(Interval.wilson(k, n).upper()).isCloseTo(upper, within(1e-14));
    }

    @Test
    void wilson_ends() {
        assertThat(Interval.wilson(0, 1).lower()).isZero();
        assertThat(Interval.wilson(1, 1).upper()).isEqualTo(1);
        assertThat(Interval.wilson(0, Integer.MAX_VALUE).lower()).isZero();
        assertThat(Interval.wilson(Integer.MAX_VALUE, Integer.MAX_VALUE).upper())
                .isEqualTo(1);
    }

    /** Every end is z standard deviations of its own away from the share observed. */
    @Test
    void wilson_isWhatItSays() {
        for (int n = 1; n <= 60; n++) {
            for (int k = 0; k <= n; k++) {
                double observed = (double) k / n;
                Interval interval = Interval.wilson(k, n);
                assertThat(observed).isBetween(interval.lower(), interval.upper());
                // Both roots solve the equation unless they are 0 or 1, where both sides are 0 besides.
                assertThat(Math.pow(observed - interval.lower(), 2))
                        .isCloseTo(scatter(interval.lower(), n), within(1e-14));
                assertThat(Math.pow(observed - interval.upper(), 2))
                        .isCloseTo(scatter(interval.upper(), n), within(1e-14));
            }
        }
    }

    private static double scatter(double p, int n) {
        return Interval.Z * Interval.Z * p * (1 - p) / n;
    }

    @Test
    void halfWidth_ofTheArticlesTestAccuracy() {
        assertThat(Interval.wilson(21, 50).halfWidth()).isCloseTo(0.132, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0"})
    void wilson_impossibleCounts(int k, int n) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.wilson(k, n))
                .withMessage("interval: expected 0 ≤ k ≤ n and n ≥ 1, received " + k + " of " + n);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.5", "0.6, 0.5", "0.5, 1.1", "NaN, 0.5"})
    void interval_impossibleEnds(double lower, double upper) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(lower, upper))
                .withMessageContaining("received " + lower + " and " + upper);
    }
}
