package gradus.examples.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    @Test
    void sameDecimals_holdsForWhatPrintsAlike() {
        Likeness four = Likeness.of("4 decimals");
        assertThat(four.holds(0.65557, 0.65564)).isTrue();
        assertThat(four.holds(0.65566, 0.65564)).isFalse();
        assertThat(four.holds(0.6556, 0.65554)).isFalse();
        assertThat(four).hasToString("the same 4 decimals");
    }

    @Test
    void sameDecimals_print_roundsTheExactBinaryValue() {
        SameDecimals two = new SameDecimals(2);
        assertThat(two.print(0.125)).isEqualTo("0.12"); // a tie goes to the even digit
        assertThat(two.print(0.375)).isEqualTo("0.38");
        assertThat(two.print(1.005)).isEqualTo("1.00"); // which in binary is less
        assertThat(two.print(7)).isEqualTo("7.00");
        assertThat(new SameDecimals(0).print(2.5)).isEqualTo("2");
        assertThat(two.print(Double.NaN)).isEqualTo("NaN");
    }

    @Test
    void within_holdsBelowTheTolerance() {
        Likeness close = Likeness.of("within 0.25");
        assertThat(close.holds(1, 1.125)).isTrue();
        assertThat(close.holds(1.125, 1)).isTrue();
        assertThat(close.holds(1, 1.25)).isFalse();
        assertThat(close.print(1.0 / 3)).isEqualTo("0.3333333333333333");
    }

    @Test
    void within_toString_isAsTheFileSaysIt() {
        assertThat(Likeness.of("within 1e-9")).hasToString("within 1e-9").isEqualTo(new Within(1e-9));
        assertThat(Likeness.of("within 0.5")).hasToString("within 0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 decimals", "within 0.5"})
    void holds_notFinite_isLikeNothing(String text) {
        Likeness likeness = Likeness.of(text);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(likeness.holds(bad, bad)).isFalse();
            assertThat(likeness.holds(bad, 1)).isFalse();
            assertThat(likeness.holds(1, bad)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "four decimals", "4", "within", "within 0", "within NaN", "-1 decimals", "about 1e-9"})
    void of_anythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Likeness.of(text));
    }
}
