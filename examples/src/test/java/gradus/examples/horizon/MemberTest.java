package gradus.examples.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void ensemble_beginsUnperturbedAndTakesTheKindsByTurns() {
        assertThat(Member.ensemble(5))
                .extracting(Member::perturbation)
                .containsExactly(
                        Perturbation.NONE,
                        Perturbation.LAST_PLACE,
                        Perturbation.ORDER,
                        Perturbation.LAST_PLACE,
                        Perturbation.ORDER);
        assertThat(Member.ensemble(9)).doesNotHaveDuplicates();
    }

    @Test
    void ensemble_larger_beginsWithTheSmaller() {
        assertThat(Member.ensemble(7)).startsWith(Member.ensemble(4).toArray(Member[]::new));
    }

    @Test
    void ensemble_ofOne_hasNothingToCompare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.ensemble(1))
                .withMessage("horizon: expected at least 2 members, received 1");
    }
}
