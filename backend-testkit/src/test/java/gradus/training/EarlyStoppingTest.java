package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.data.Dataset;
import gradus.network.Network;
import gradus.optimiser.GradientDescent;
import gradus.regulariser.L2;
import gradus.schedule.Schedule;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A line whose w is made to go where a schedule says, behind each update, with (1 − w)²/2 as the validation cost. */
final class EarlyStoppingTest {

    private static final Dataset VALIDATION = new Dataset(1, 1, new double[] {1}, new double[] {1});
    private static final Dataset TRAINING = new Dataset(1, 1, new double[] {0, 0}, new double[] {0, 0});

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Network network = Line.network(backend, 2);

    @AfterEach
    void close() {
        backend.close();
    }

    private History history(EarlyStopping rule, double... w) {
        return following(rule, w).train(network, TRAINING);
    }

    private static Trainer following(EarlyStopping rule, double... w) {
        Schedule path = (base, iterations) -> i -> w[i - 1];
        return new Trainer(new SquaredError(), new Line.Follow(1), w.length)
                .withSchedule(path)
                .withEarlyStopping(rule);
    }

    private static double half(double w) {
        return (1 - w) * (1 - w) / 2;
    }

    @Test
    void cost_rises() {
        History history = history(new EarlyStopping(VALIDATION, 3, 0, 1), 3, 2, 1.5, 1.75, 2, 1.5, 1, 1);
        assertThat(history.validationCosts())
                .containsExactly(
                        new ValidationCost(1, half(3)),
                        new ValidationCost(2, half(2)),
                        new ValidationCost(3, half(1.5)),
                        new ValidationCost(4, half(1.75)),
                        new ValidationCost(5, half(2)),
                        new ValidationCost(6, half(1.5)));
        assertThat(history.stoppedEarly()).isTrue();
        assertThat(history.iterations()).isEqualTo(6);
        assertThat(history.costs()).hasSize(6);
        assertThat(history.bestIteration()).hasValue(3);
        assertThat(Line.w(network)).isEqualTo(1.5);
    }

    @Test
    void patience_startsAgainWithProgress() {
        History history = history(new EarlyStopping(VALIDATION, 2, 0, 1), 3, 4, 2, 3, 1.5, 2);
        assertThat(history.stoppedEarly()).isFalse();
        assertThat(history.iterations()).isEqualTo(6);
        assertThat(history.bestIteration()).hasValue(5);
        assertThat(Line.w(network)).as("restored without a stop as well").isEqualTo(1.5);
    }

    @Test
    void minDelta_smallStepsAddUp() {
        // (1 − w)²/2 is 2, 1.92, 1.85, 1.78, 1.71, 1.64: each a little less, every third by more than 0.2.
        double[] w = {3, 2.96, 2.92, 2.88, 2.84, 2.80};
        History patient = history(new EarlyStopping(VALIDATION, 4, 0.2, 1), w);
        assertThat(patient.stoppedEarly()).isFalse();
        History impatient = history(new EarlyStopping(VALIDATION, 2, 0.2, 1), w);
        assertThat(impatient.stoppedEarly()).isTrue();
        assertThat(impatient.iterations()).isEqualTo(3);
        assertThat(impatient.bestIteration())
                .as("best is best, progress or not")
                .hasValue(3);
    }

    @Test
    void every_andBehindTheLastIteration() {
        History history = history(new EarlyStopping(VALIDATION, 5, 0, 3), 9, 1, 3, 1, 1, 4, 2);
        assertThat(history.validationCosts())
                .containsExactly(
                        new ValidationCost(3, half(3)), new ValidationCost(6, half(4)), new ValidationCost(7, half(2)));
        assertThat(Line.w(network)).isEqualTo(2);
    }

    @Test
    void patience_endsAtTheLastIteration() {
        History history = history(new EarlyStopping(VALIDATION, 1, 0, 1), 2, 3);
        assertThat(history.iterations()).isEqualTo(2);
        assertThat(history.stoppedEarly()).as("nothing was left to stop").isFalse();
        assertThat(Line.w(network)).isEqualTo(2);
    }

    @Test
    void cost_isNeverANumber() {
        Dataset broken = new Dataset(1, 1, new double[] {Double.NaN}, new double[] {1});
        History history = history(new EarlyStopping(broken, 2, 0, 1), 3, 2, 1);
        assertThat(history.stoppedEarly()).isTrue();
        assertThat(history.bestIteration()).isEmpty();
        assertThat(Line.w(network)).as("the last").isEqualTo(2);
    }

    @Test
    void divergence_leavesTheBest() {
        Dataset two = new Dataset(1, 1, new double[] {1, 1}, new double[] {1, 1});
        Trainer trainer = following(new EarlyStopping(VALIDATION, 9, 0, 1), 3, 1.5, 2, 1e200, 5);
        TrainingDivergedException failure =
                catchThrowableOfType(TrainingDivergedException.class, () -> trainer.train(network, two));
        assertThat(failure.iteration()).isEqualTo(5);
        assertThat(Line.w(network)).as("the best, not the last good one").isEqualTo(1.5);
    }

    @Test
    void divergence_aheadOfTheFirstValidation_leavesTheLastGood() {
        Dataset two = new Dataset(1, 1, new double[] {1, 1}, new double[] {1, 1});
        Trainer trainer = following(new EarlyStopping(VALIDATION, 9, 0, 5), 3, 2, 1e200, 1, 1);
        TrainingDivergedException failure =
                catchThrowableOfType(TrainingDivergedException.class, () -> trainer.train(network, two));
        assertThat(failure.iteration()).isEqualTo(4);
        assertThat(Line.w(network)).isEqualTo(2);
    }

    @Test
    void lastUpdate_notFinite_leavesTheBest() {
        History history = history(new EarlyStopping(VALIDATION, 9, 0, 1), 3, 1.5, Double.POSITIVE_INFINITY);
        assertThat(history.bestIteration()).hasValue(2);
        assertThat(Line.w(network)).isEqualTo(1.5);
    }

    @Test
    void validationSet_ofOtherFeatures_isRefusedAheadOfTheFirstIteration() {
        List<Integer> iterations = new ArrayList<>();
        Dataset wide = new Dataset(2, 3, new double[4], new double[6]);
        Trainer trainer = following(new EarlyStopping(wide, 1, 0, 2), 3, 2)
                .withListeners((iteration, cost, at) -> iterations.add(iteration));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.train(network, TRAINING))
                .withMessage(
                        "early stopping: expected validation examples with 1 features and 1 targets, as the network"
                                + " has inputs and outputs, received 2 and 3; prepare them in the same way as the training"
                                + " examples");
        assertThat(iterations).isEmpty();
    }

    @Test
    void longestRun_isEnded() {
        History history = new Trainer(new SquaredError(), new Line.Standstill(1), Integer.MAX_VALUE)
                .withEarlyStopping(new EarlyStopping(VALIDATION, 2, 0, 1))
                .train(network, TRAINING);
        assertThat(history.iterations()).isEqualTo(3);
    }

    @Test
    void cost_hasNoPenalty() {
        Network penalised = Line.network(backend, 2, new L2(5));
        History history = new Trainer(new SquaredError(), new Line.Standstill(1), 1)
                .withEarlyStopping(new EarlyStopping(VALIDATION, 1, 0, 1))
                .train(penalised, TRAINING);
        assertThat(history.validationCosts()).containsExactly(new ValidationCost(1, 0));
        assertThat(history.cost(1)).isCloseTo(5.0 / (2 * 2), within(1e-15));
    }

    @Test
    void withMiniBatches_validatesAllOfTheSetAtOnce() {
        Dataset data = Line.counting(5);
        Network small = Line.network(backend, 2);
        History history = new Trainer(new SquaredError(), new Line.Follow(2), TrainingLength.epochs(2))
                .withBatches(Batches.of(2, 1))
                .withEarlyStopping(new EarlyStopping(data, 9, 0, 3))
                .train(small, data);
        // w = 2 leaves the differences 0, 1, 2, 3, 4: J = 30/(2·5).
        assertThat(history.validationCosts()).isEqualTo(List.of(new ValidationCost(3, 3), new ValidationCost(6, 3)));
    }

    @Test
    void without_historySaysNothing() {
        History history = new Trainer(new SquaredError(), new GradientDescent(0.1), 3).train(network, TRAINING);
        assertThat(history.validationCosts()).isEmpty();
        assertThat(history.bestIteration()).isEmpty();
        assertThat(history.stoppedEarly()).isFalse();
    }

    @Test
    void arguments_illegal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyStopping(VALIDATION, 0, 0, 1))
                .withMessage("early stopping: expected a patience of at least 1, received 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyStopping(VALIDATION, 1, Double.NaN, 1))
                .withMessage("early stopping: expected a finite smallest progress ≥ 0, received NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyStopping(VALIDATION, 1, 0, 0))
                .withMessage("early stopping: expected at least 1 iteration between validations, received 0");
    }
}
