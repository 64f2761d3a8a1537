package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final double LARGEST_SHARE = Math.nextDown(1.0);

    @Test
    void logUniform_anyRange_staysWithinIt() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 200; run++) {
            double lower = Math.exp(random.nextDouble(-30, 30));
            double upper = lower * Math.exp(random.nextDouble(0, 20));
            Numbers range = Numbers.logUniform(lower, upper);
            for (double share : new double[] {0, random.nextDouble(), LARGEST_SHARE}) {
                assertThat(range.at(share)).isBetween(lower, upper);
            }
        }
    }

    @Test
    void logUniform_halfWay_isTheGeometricMean() {
        Numbers range = Numbers.logUniform(0.001, 0.1);
        assertThat(range.at(0)).isEqualTo(0.001);
        assertThat(range.at(0.5)).isEqualTo(0.01);
        assertThat(range.at(LARGEST_SHARE)).isEqualTo(0.1);
    }

    @Test
    void logUniform_manyDraws_halfAreBelowTheGeometricMean() {
        SplittableRandom random = new SplittableRandom(2);
        Numbers range = Numbers.logUniform(1, 10_000);
        int draws = 10_000;
        long below = random.doubles(draws)
                .map(range::at)
                .filter(value -> value < 100)
                .count();
        double fourDeviations = 4 * Math.sqrt(draws * 0.25);
        assertThat((double) below).isCloseTo(draws / 2.0, within(fourDeviations));
    }

    @Test
    void uniform_quarters_areLinear() {
        Numbers range = Numbers.uniform(0, 0.8);
        assertThat(range.at(0.25)).isEqualTo(0.2);
        assertThat(range.at(0.75)).isEqualTo(0.6);
    }

    @Test
    void range_valueWithManyDigits_hasThree() {
        assertThat(Numbers.uniform(0, 1).at(1 / 3.0)).isEqualTo(0.333);
        assertThat(Numbers.logUniform(1e-7, 1).at(0.123)).isEqualTo(7.26e-7);
    }

    @Test
    void range_endsOfMoreDigits_areNotPassed() {
        Numbers range = Numbers.uniform(0.12345, 0.12349);
        assertThat(range.at(0)).isEqualTo(0.12345);
        assertThat(range.at(LARGEST_SHARE)).isBetween(0.12345, 0.12349);
    }

    @Test
    void listed_equalShares_giveEachValue() {
        Numbers numbers = Numbers.of(3, 1, 2);
        assertThat(new double[] {numbers.at(0), numbers.at(0.4), numbers.at(LARGEST_SHARE)})
                .containsExactly(3, 1, 2);
        assertThat(numbers.smallest()).isEqualTo(1);
        assertThat(numbers.largest()).isEqualTo(3);
    }

    @Test
    void grid_ofARange_hasBothEndsAndEqualDistances() {
        assertThat(Numbers.logUniform(0.001, 0.1).grid(3)).containsExactly(0.001, 0.01, 0.1);
        assertThat(Numbers.uniform(0, 1).grid(5)).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThat(Numbers.uniform(0, 1).grid(1)).containsExactly(0.5);
        assertThat(Numbers.uniform(2, 2).grid(4)).containsExactly(2.0);
        assertThat(Numbers.of(5, 4).grid(9)).containsExactly(5.0, 4.0);
    }

    @Test
    void illegalNumbers_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.of()).withMessageContaining("at least one");
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.of(1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.uniform(2, 1))
                .withMessageContaining("2.0..1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.uniform(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.uniform(0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.logUniform(0, 1))
                .withMessageContaining("begin above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.uniform(0, 1).grid(0));
    }
}
