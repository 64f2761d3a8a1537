package gradus.examples.series;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.metric.Accuracy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingOutcomeTest {

    private static final LoggedCost RIGHT = new LoggedCost(100, 0.65561);
    private static final LoggedCost WRONG = new LoggedCost(100, 0.65571);

    @Test
    void agrees_costsAndAccuracyRight() {
        assertThat(outcome("forward-relu", 3000, RIGHT, 21).agrees()).isTrue();
    }

    @Test
    void agrees_costWrong() {
        assertThat(outcome("forward-relu", 3000, WRONG, 21).agrees()).isFalse();
    }

    @Test
    void agrees_accuracyWrong() {
        assertThat(outcome("forward-relu", 3000, RIGHT, 22).agrees()).isFalse();
    }

    @Test
    void agrees_accuracyOfATrainingEndedEarly_isNotCompared() {
        assertThat(outcome("forward-relu", 2900, RIGHT, 22).agrees()).isTrue();
    }

    @Test
    void agrees_accuracyThatRoundOffDecides_isNotCompared() {
        assertThat(outcome("forward-tanh", 3000, RIGHT, 22).agrees()).isTrue();
    }

    @Test
    void agrees_nothingPublished() {
        TrainingOutcome run = outcome("forward-relu", 3000, WRONG, 22);
        assertThat(new TrainingOutcome(
                                run.name(),
                                run.layers(),
                                run.iterations(),
                                run.costs(),
                                run.accuracies(),
                                Optional.empty(),
                                run.seconds())
                        .agrees())
                .isTrue();
    }

    /** The accuracy is of the 50 test images, of which 21 were right in the article's ReLU network. */
    private static TrainingOutcome outcome(String name, int iterations, LoggedCost cost, int correct) {
        return new TrainingOutcome(
                name,
                List.of(2, 1),
                iterations,
                List.of(cost),
                Map.of(PublishedTable.TEST, new Accuracy(correct, 50)),
                PublishedTable.of(name),
                1);
    }
}
