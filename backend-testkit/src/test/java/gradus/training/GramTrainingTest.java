package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.Adam;
import gradus.optimiser.ClipByNorm;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Momentum;
import gradus.optimiser.Nesterov;
import gradus.optimiser.Optimiser;
import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import gradus.schedule.Schedule;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Gram form is a matter of the trainer alone: what is learnt is the same. */
final class GramTrainingTest {

    private static final int INPUTS = 40;
    private static final int EXAMPLES = 12;
    private static final int ITERATIONS = 300;

    /** What the two orders of summation may differ by after 300 iterations. */
    private static final double RELATIVE = 1e-10;

    private static final Dataset DATA = dataset(1, EXAMPLES);

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    static Stream<Arguments> linearCases() {
        return Stream.of(new GradientDescent(0.3), new Momentum(0.05), new Nesterov(0.05))
                .flatMap(optimiser -> Stream.of(Regulariser.NONE, new L2(0.4))
                        .flatMap(regulariser ->
                                Stream.of(1.0, 0.7).map(keep -> Arguments.of(optimiser, regulariser, keep))));
    }

    @ParameterizedTest
    @MethodSource("linearCases")
    void costsAndParameters_areThoseOfThePlainForm(Optimiser optimiser, Regulariser regulariser, double keep) {
        Trainer trainer = new Trainer(new BinaryCrossEntropy(), optimiser, ITERATIONS);
        try (Network plain = network(regulariser, keep);
                Network quick = network(regulariser, keep)) {
            History expected = trainer.inPlainForm().train(plain, DATA);
            History history = trainer.train(quick, DATA);
            assertThat(expected.inGramForm()).isFalse();
            assertThat(history.inGramForm()).isTrue();
            assertClose(history.costs(), expected.costs());
            assertSameParameters(quick, plain);
        }
    }

    @Test
    void listeners_seeTheParametersOfTheirIteration() {
        double[][] seen = new double[2][ITERATIONS];
        for (int form = 0; form < 2; form++) {
            double[] sums = seen[form];
            Trainer trainer = new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.3), ITERATIONS)
                    .withListeners((iteration, cost, network) -> sums[iteration - 1] = Arrays.stream(
                                    network.parameters().get(0).value().toArray())
                            .map(Math::abs)
                            .sum());
            try (Network network = network(Regulariser.NONE, 1)) {
                (form == 0 ? trainer : trainer.inPlainForm()).train(network, DATA);
            }
        }
        assertClose(seen[0], seen[1]);
        assertThat(seen[0][ITERATIONS - 1]).isNotEqualTo(seen[0][0]);
    }

    @Test
    void earlyStopping_validatesWithWhatHasBeenLearnt_andRestoresTheBest() {
        Trainer trainer = new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.3), ITERATIONS)
                .withSchedule(Schedule.CONSTANT)
                .withEarlyStopping(new EarlyStopping(dataset(2, 30), 5, 0, 10));
        try (Network plain = network(Regulariser.NONE, 1);
                Network quick = network(Regulariser.NONE, 1)) {
            History expected = trainer.inPlainForm().train(plain, DATA);
            History history = trainer.train(quick, DATA);
            assertThat(history.inGramForm()).isTrue();
            assertThat(history.bestIteration()).isEqualTo(expected.bestIteration());
            assertThat(history.iterations()).isEqualTo(expected.iterations());
            assertClose(
                    history.validationCosts().stream()
                            .mapToDouble(ValidationCost::cost)
                            .toArray(),
                    expected.validationCosts().stream()
                            .mapToDouble(ValidationCost::cost)
                            .toArray());
            assertSameParameters(quick, plain);
        }
    }

    @Test
    void divergence_leavesTheLastGoodParameters() {
        Trainer trainer = new Trainer(new BinaryCrossEntropy(), new GradientDescent(30), ITERATIONS).withCostLimit(2);
        try (Network plain = network(Regulariser.NONE, 1);
                Network quick = network(Regulariser.NONE, 1)) {
            TrainingDivergedException expected = catchThrowableOfType(
                    TrainingDivergedException.class, () -> trainer.inPlainForm().train(plain, DATA));
            TrainingDivergedException actual =
                    catchThrowableOfType(TrainingDivergedException.class, () -> trainer.train(quick, DATA));
            assertThat(actual).hasMessage(expected.getMessage());
            assertSameParameters(quick, plain);
        }
    }

    @Test
    void plainForm_whereTheOtherIsNotTheSameOrNotQuicker() {
        Trainer trainer = new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.3), ITERATIONS);
        assertThat(isInGramForm(trainer.withOptimiser(new Adam()), DATA)).isFalse();
        assertThat(isInGramForm(trainer.withClipping(new ClipByNorm(1)), DATA)).isFalse();
        assertThat(isInGramForm(trainer.withLength(TrainingLength.iterations(1)), DATA))
                .isFalse();
        assertThat(isInGramForm(trainer.withBatches(Batches.of(EXAMPLES / 2, 1)), DATA))
                .isFalse();
        assertThat(isInGramForm(trainer, dataset(3, INPUTS))).isFalse();
        assertThat(isInGramForm(trainer, DATA)).isTrue();
    }

    private boolean isInGramForm(Trainer trainer, Dataset data) {
        int batch = trainer.batches().sizeFor(data.examples());
        try (Network network = spec(Regulariser.NONE, 1).build(backend, new SplittableRandom(3), batch)) {
            return trainer.train(network, data).inGramForm();
        }
    }

    private Network network(Regulariser regulariser, double keep) {
        return spec(regulariser, keep).build(backend, new SplittableRandom(3), EXAMPLES);
    }

    private static NetworkSpec spec(Regulariser regulariser, double keep) {
        return NetworkSpec.of(
                INPUTS,
                new Dense(4, Activations.TANH, Initialiser.xavier(), regulariser),
                new Dropout(keep),
                new Dense(1, Activations.SIGMOID, Initialiser.xavier(), regulariser));
    }

    private static Dataset dataset(long seed, int examples) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Dataset(
                INPUTS,
                1,
                random.doubles((long) INPUTS * examples).toArray(),
                random.ints(examples, 0, 2).asDoubleStream().toArray());
    }

    private static void assertSameParameters(Network actual, Network expected) {
        for (int i = 0; i < expected.parameters().size(); i++) {
            assertClose(
                    actual.parameters().get(i).value().toArray(),
                    expected.parameters().get(i).value().toArray());
        }
    }

    private static void assertClose(double[] actual, double[] expected) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(actual).containsExactly(expected, within(RELATIVE * largest));
    }
}
