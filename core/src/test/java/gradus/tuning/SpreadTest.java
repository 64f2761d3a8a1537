package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Test
    void of_handComputed() {
        Spread spread = Spread.of(2, 4, 4, 6);
        assertThat(spread.mean()).isEqualTo(4);
        assertThat(spread.deviation()).isCloseTo(Math.sqrt(8 / 3.0), within(1e-15));
        assertThat(spread.count()).isEqualTo(4);
        // t of 3 degrees of freedom is 3.182446
        assertThat(spread.halfWidth()).isCloseTo(3.182446 * Math.sqrt(8 / 3.0) / 2, within(1e-6));
    }

    @Test
    void of_oneNumber_hasNoDeviationAndNoBound() {
        assertThat(Spread.of(7)).isEqualTo(new Spread(7, 0, 1));
        assertThat(Spread.of(7).halfWidth()).isInfinite();
    }

    @Test
    void of_nothing_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(Spread::of).withMessageContaining("at least one");
    }

    // Table of the t distribution, two-sided, as in any textbook.
    @ParameterizedTest
    @CsvSource({
        "1, 0.95, 12.706205", "2, 0.95, 4.302653", "3, 0.95, 3.182446", "4, 0.95, 2.776445", "9, 0.95, 2.262157",
        "10, 0.95, 2.228139", "30, 0.95, 2.042272", "120, 0.95, 1.979930", "5, 0.99, 4.032143", "1, 0.5, 1.0"
    })
    void studentT_table(int freedom, double probability, double t) {
        assertThat(new StudentT(freedom).twoSided(probability)).isCloseTo(t, within(1e-6));
    }
}
