package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.activation.LeakyRelu;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.cost.BinaryCrossEntropyFromLogits;
import gradus.cost.Cost;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.testing.CentralDifferences;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ObjectiveTest {

    private static final List<Activation> HIDDEN =
            List.of(Activations.TANH, Activations.RELU, Activations.SIGMOID, new LeakyRelu(0.2), Activations.IDENTITY);

    /** The sigmoid under another type: costs of probabilities stay with the probabilities. */
    private static final Activation PROBABILITY = Activation.of(
            "probability", UnaryOp.SIGMOID::apply, z -> UnaryOp.SIGMOID.apply(z) * UnaryOp.SIGMOID.apply(-z));

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gradient_ofProbabilities(long seed) {
        assertGradient(RandomProblem.draw(seed, backend, HIDDEN, PROBABILITY), new BinaryCrossEntropy());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gradient_ofProbabilitiesThroughLogits(long seed) {
        assertGradient(RandomProblem.draw(seed, backend, HIDDEN, Activations.SIGMOID), new BinaryCrossEntropy());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gradient_ofLogits(long seed) {
        assertGradient(
                RandomProblem.draw(seed, backend, HIDDEN, Activations.IDENTITY), new BinaryCrossEntropyFromLogits());
    }

    private static void assertGradient(RandomProblem problem, Cost cost) {
        try (Objective objective = new Objective(problem.network(), cost)) {
            double[] numeric = ofAll(
                    problem.network(),
                    parameter -> CentralDifferences.of(
                            () -> objective.forward(problem.x(), problem.y(), Mode.TRAINING), parameter.value()));
            objective.forward(problem.x(), problem.y(), Mode.TRAINING);
            objective.backward(problem.y());
            double[] gradient =
                    ofAll(problem.network(), parameter -> parameter.gradient().toArray());
            assertThat(CentralDifferences.relativeDifference(gradient, numeric))
                    .as(problem.network().spec().toString())
                    .isLessThan(1e-7);
        }
    }

    /** Returns numbers of each parameter, one after the other. */
    private static double[] ofAll(Network network, Function<Parameter, double[]> numbers) {
        return network.parameters().stream()
                .map(numbers)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothFormsOfTheCost_agree(long seed) {
        RandomProblem problem = RandomProblem.draw(seed, backend, HIDDEN, Activations.SIGMOID);
        RandomProblem unfused = RandomProblem.draw(seed, backend, HIDDEN, PROBABILITY);
        assertThat(cost(problem)).isCloseTo(cost(unfused), within(1e-13));
    }

    private static double cost(RandomProblem problem) {
        try (Objective objective = new Objective(problem.network(), new BinaryCrossEntropy())) {
            return objective.forward(problem.x(), problem.y(), Mode.TRAINING);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0", "1, 0, 800, 1", "-1, 0, 0, 0", "-1, 1, 800, 1"})
    void saturated_finiteAndExact(double x, double y, double cost, double steepness) {
        Network network = NetworkSpec.of(1, new Dense(1, Activations.SIGMOID, Initialiser.of("given", (n, m, random) ->
                        new double[] {800})))
                .build(backend, new NumpyRandom(1), 1);
        try (Objective objective = new Objective(network, new BinaryCrossEntropy())) {
            Tensor target = backend.tensor(Shape.of(1, 1), y);
            assertThat(objective.forward(backend.tensor(Shape.of(1, 1), x), target, Mode.TRAINING))
                    .isEqualTo(cost);
            objective.backward(target);
            // dW = (σ(±800) − y)·x, where σ(±800) is 1 or 0 to the last bit.
            assertThat(network.parameters().get(0).gradient().element(0)).isEqualTo(steepness);
        }
    }

    @Test
    void saturated_finiteWithoutLogits() {
        Network network = NetworkSpec.of(1, new Dense(1, PROBABILITY, Initialiser.of("given", (n, m, random) ->
                        new double[] {800})))
                .build(backend, new NumpyRandom(1), 1);
        try (Objective objective = new Objective(network, new BinaryCrossEntropy())) {
            Tensor wrong = backend.tensor(Shape.of(1, 1), 0);
            assertThat(objective.forward(backend.tensor(Shape.of(1, 1), 1), wrong, Mode.TRAINING))
                    .isCloseTo(27.631, within(1e-3));
            objective.backward(wrong);
            assertThat(network.parameters().get(0).gradient().isFinite()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "3, 1", "1, 1", "3, 5", "2, 4"})
    void targets_ofAnotherShape(int outputs, int examples) {
        Network network = NetworkSpec.of(2, new Dense(3, Activations.SIGMOID)).build(backend, new NumpyRandom(1), 4);
        try (Objective objective = new Objective(network, new BinaryCrossEntropy())) {
            Tensor x = backend.zeros(Shape.of(2, 4));
            Tensor y = backend.zeros(Shape.of(outputs, examples));
            String message = "network 2 → 3: expected y of 3 × 4 (outputs × examples), received " + y.shape();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> objective.forward(x, y, Mode.TRAINING))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> objective.backward(y))
                    .withMessage(message);
        }
    }

    @Test
    void close_leavesTheNetwork() {
        RandomProblem problem = RandomProblem.draw(1, backend, HIDDEN, Activations.SIGMOID);
        double cost = cost(problem);
        assertThat(cost(problem)).isEqualTo(cost);
    }
}
