package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Updater;
import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GramFormTest {

    private static final int INPUTS = 40;
    private static final int EXAMPLES = 12;
    private static final int STEPS = 200;

    /** Two orders of summation differ by a few roundings of a sum of 40 products, in each of 200 steps. */
    private static final double RELATIVE = 1e-10;

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final double[] x =
            new SplittableRandom(1).doubles((long) INPUTS * EXAMPLES).toArray();
    private final double[] y =
            new SplittableRandom(2).ints(EXAMPLES, 0, 2).asDoubleStream().toArray();

    static Stream<Arguments> networks() {
        return Stream.of(
                Arguments.of(Activations.TANH, Regulariser.NONE),
                Arguments.of(Activations.RELU, Regulariser.NONE),
                Arguments.of(Activations.TANH, new L2(0.7)),
                Arguments.of(Activations.RELU, new L2(0.7, true)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void training_learnsWhatThePlainFormLearns(Activation activation, Regulariser regulariser) {
        try (Network plain = network(activation, regulariser);
                Network inGramForm = network(activation, regulariser)) {
            double[] plainCosts = train(plain);
            double[] costs;
            try (Tensor batch = x();
                    GramForm form = new GramForm(inGramForm, batch)) {
                assertThat(form).isNotNull();
                costs = train(inGramForm, batch);
            }
            for (int i = 0; i < STEPS; i++) {
                assertThat(costs[i]).as("cost %d", i).isCloseTo(plainCosts[i], within(RELATIVE * plainCosts[i]));
            }
            assertThat(costs[STEPS - 1]).isLessThan(costs[0]);
            for (int i = 0; i < plain.parameters().size(); i++) {
                assertClose(inGramForm.parameters().get(i), plain.parameters().get(i));
            }
        }
    }

    @Test
    void parameters_areUpToDateWheneverANetworkIsAsked() {
        try (Network plain = network(Activations.TANH, new L2(0.7));
                Network inGramForm = network(Activations.TANH, new L2(0.7));
                Network sharing = inGramForm.forBatchesOf(1);
                Tensor one = backend.tensor(Shape.of(INPUTS, 1), Arrays.copyOf(x, INPUTS));
                Network single = plain.forBatchesOf(1)) {
            train(plain);
            double expected = single.forward(one, Mode.INFERENCE).element(0);
            try (Tensor batch = x();
                    Tensor copy = x();
                    GramForm form = new GramForm(inGramForm, batch)) {
                assertThat(form).isNotNull();
                train(inGramForm, batch);
                assertThat(sharing.forward(one, Mode.INFERENCE).element(0)).isCloseTo(expected, within(1e-9));
                assertClose(inGramForm.parameters().get(0), plain.parameters().get(0));
                double[] ofBatch = inGramForm.forward(batch, Mode.INFERENCE).toArray();
                double[] ofCopy = inGramForm.forward(copy, Mode.INFERENCE).toArray();
                assertThat(ofCopy).containsExactly(ofBatch, within(1e-9));
            }
            assertThat(sharing.forward(one, Mode.INFERENCE).element(0)).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void tensors_areShownAsThePlainFormHasThem() {
        try (Network network = network(Activations.TANH, Regulariser.NONE);
                Tensor batch = x()) {
            List<String> plain = shown(network);
            try (GramForm form = new GramForm(network, batch)) {
                assertThat(form).isNotNull();
                assertThat(shown(network)).isEqualTo(plain);
            }
        }
    }

    @Test
    void anotherInput_isJudgedAsInThePlainForm_andHasNoBackwardPass() {
        try (Network network = NetworkSpec.of(INPUTS, new Dense(1, Activations.SIGMOID))
                        .build(backend, new SplittableRandom(3), EXAMPLES);
                Tensor batch = x();
                Tensor other = backend.zeros(batch.shape());
                Tensor targets = backend.tensor(Shape.of(1, EXAMPLES), y);
                GramForm form = new GramForm(network, batch);
                Objective objective = new Objective(network, new BinaryCrossEntropy())) {
            assertThat(form).isNotNull();
            objective.forward(batch, targets, Mode.TRAINING);
            // All logits are 0, whatever the weights.
            assertThat(objective.forward(other, targets, Mode.INFERENCE)).isCloseTo(Math.log(2), within(1e-15));
            assertThatIllegalStateException()
                    .isThrownBy(() -> objective.backward(targets))
                    .withMessageStartingWith("Gram form: expected the backward pass of the batch it was made for");
        }
    }

    @Test
    void networksWithoutSuchAForm_areRefused() {
        Regulariser another = new Regulariser() {};
        try (Network network = network(Activations.TANH, another);
                Network wide = network(Activations.TANH, Regulariser.NONE).forBatchesOf(INPUTS);
                Tensor batch = x()) {
            assertThat(GramForm.isPossibleFor(wide)).isFalse();
            assertThat(GramForm.isPossibleFor(network)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GramForm(network, batch))
                    .withMessageStartingWith("Gram form: expected a dense first layer with fewer examples than inputs");
        }
    }

    private static List<String> shown(Network network) {
        Stream.Builder<String> names = Stream.builder();
        network.visitTensors((name, tensor) -> names.add(name + " " + tensor.shape()));
        return names.build().toList();
    }

    private Network network(Activation activation, Regulariser regulariser) {
        return NetworkSpec.of(
                        INPUTS,
                        new Dense(4, activation, Initialiser.xavier(), regulariser),
                        new Dense(1, Activations.SIGMOID, Initialiser.xavier(), regulariser))
                .build(backend, new SplittableRandom(3), EXAMPLES);
    }

    private Tensor x() {
        return backend.tensor(Shape.of(INPUTS, EXAMPLES), x);
    }

    private double[] train(Network network) {
        try (Tensor batch = x()) {
            return train(network, batch);
        }
    }

    private double[] train(Network network, Tensor batch) {
        GradientDescent descent = new GradientDescent(0.3);
        double[] costs = new double[STEPS];
        try (Tensor targets = backend.tensor(Shape.of(1, EXAMPLES), y);
                Objective objective = new Objective(network, new BinaryCrossEntropy())) {
            List<Updater> updaters =
                    objective.parameters().stream().map(descent::updaterFor).toList();
            for (int i = 0; i < STEPS; i++) {
                costs[i] = objective.forward(batch, targets, Mode.TRAINING);
                objective.backward(targets);
                updaters.forEach(updater -> updater.update(descent.learningRate()));
            }
        }
        return costs;
    }

    private static void assertClose(Parameter actual, Parameter expected) {
        double[] numbers = expected.value().toArray();
        double largest = Arrays.stream(numbers).map(Math::abs).max().orElseThrow();
        assertThat(actual.value().toArray()).as(expected.name()).containsExactly(numbers, within(RELATIVE * largest));
    }
}
