package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activations;
import gradus.optimiser.GradientDescent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final Setting SETTING = new Setting(List.of(), Activations.RELU, new GradientDescent(), 0, 0, 1);

    private static Trial trial(int index, double accuracy, double cost) {
        return new Trial(index, SETTING, List.of(new Score(accuracy, cost)), Optional.empty());
    }

    @Test
    void bestFirst_accuracyThenCostThenIndex_failuresLast() {
        Trial failed = new Trial(0, SETTING, List.of(new Score(1, 0)), Optional.of("diverged"));
        Trial failedLater = new Trial(5, SETTING, List.of(), Optional.of("diverged"));
        Trial best = trial(4, 0.9, 5);
        Trial cheap = trial(3, 0.8, 1);
        Trial first = trial(1, 0.8, 2);
        Trial second = trial(2, 0.8, 2);
        assertThat(Stream.of(failedLater, failed, second, first, cheap, best).sorted(Trial.BEST_FIRST))
                .containsExactly(best, cheap, first, second, failed, failedLater);
    }

    @Test
    void trial_severalScores_haveMeans() {
        Trial trial = new Trial(0, SETTING, List.of(new Score(0.5, 1), new Score(1, 3)), Optional.empty());
        assertThat(trial.accuracy().mean()).isEqualTo(0.75);
        assertThat(trial.cost().mean()).isEqualTo(2);
    }

    @Test
    void trial_neitherScoreNorFailure_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trial(3, SETTING, List.of(), Optional.empty()))
                .withMessage("trial 3: expected a score or a failure, received neither");
    }
}
