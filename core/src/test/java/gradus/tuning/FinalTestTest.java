package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activations;
import gradus.optimiser.Adam;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinalTestTest {

    private static final Setting SETTING = new Setting(List.of(), Activations.TANH, new Adam(), 0, 0, 1);

    @Test
    void of_someSeedsFail_measuresTheOthers() {
        FinalTest test = FinalTest.of(
                SETTING,
                List.of(
                        Outcome.failed("diverged"),
                        Outcome.of(new Score(0.5, 1)),
                        Outcome.of(new Score(0.75, Double.POSITIVE_INFINITY)),
                        Outcome.of(new Score(1, 3))));
        assertThat(test.seeds()).isEqualTo(4);
        assertThat(test.succeeded()).isTrue();
        assertThat(test.scores()).containsExactly(new Score(0.5, 1), new Score(1, 3));
        assertThat(test.failures())
                .containsExactly(
                        "seed 1: diverged", "seed 3: the cost of the examples that are not trained on is Infinity");
        assertThat(test.accuracy().mean()).isEqualTo(0.75);
        assertThat(test.cost().mean()).isEqualTo(2);
    }

    @Test
    void nothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinalTest(SETTING, List.of(), List.of()))
                .withMessage("final test: expected a score or a failure, received neither");
    }
}
