package gradus.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClassScoresTest {

    @Test
    void scores_handComputed() {
        ClassScores scores = new ClassScores(6, 2, 4);
        assertThat(scores.precision()).isEqualTo(0.75);
        assertThat(scores.recall()).isEqualTo(0.6);
        assertThat(scores.f1()).isCloseTo(2 / (1 / 0.75 + 1 / 0.6), within(1e-15));
    }

    @Test
    void nothingOfNothing_isZero() {
        ClassScores neverPredicted = new ClassScores(0, 0, 5);
        assertThat(neverPredicted.precision()).isZero();
        assertThat(neverPredicted.recall()).isZero();
        assertThat(neverPredicted.f1()).isZero();
        ClassScores neverThere = new ClassScores(0, 0, 0);
        assertThat(neverThere.precision()).isZero();
        assertThat(neverThere.recall()).isZero();
        assertThat(neverThere.f1()).isZero();
    }

    @Test
    void scores_ofAsManyAsThereCanBe() {
        ClassScores scores = new ClassScores(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(scores.precision()).isEqualTo(0.5);
        assertThat(scores.recall()).isEqualTo(0.5);
        assertThat(scores.f1()).isEqualTo(0.5);
    }

    @Test
    void counts_belowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassScores(1, -2, 3))
                .withMessage("class scores: expected counts ≥ 0, received 1, -2 and 3");
    }
}
