package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.optimiser.GradientDescent;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.testing.CentralDifferences;
import gradus.training.Trainer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Dropout among other layers. */
final class DropoutNetworkTest {

    private static final Dense HIDDEN = new Dense(6, Activations.TANH, Initialiser.xavier());
    private static final Dense OUTPUT = new Dense(1, Activations.SIGMOID, Initialiser.xavier());

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final double[] inputs =
            new SplittableRandom(9).doubles(4 * 8, -1, 1).toArray();
    private final double[] targets = {1, 0, 0, 1, 1, 1, 0, 1};

    @AfterEach
    void close() {
        backend.close();
    }

    private Network network(long seed, double keep) {
        return NetworkSpec.of(4, new Dropout(keep), HIDDEN, new Dropout(keep), HIDDEN, new Dropout(keep), OUTPUT)
                .build(backend, new SplittableRandom(seed), 8);
    }

    @Test
    void backward_isTheDerivativeOfTheReplayedForwardPass() {
        for (long seed = 1; seed <= 10; seed++) {
            try (Network network = network(seed, 0.6);
                    Objective objective = new Objective(network, new BinaryCrossEntropy());
                    Tensor x = backend.tensor(Shape.of(4, 8), inputs);
                    Tensor y = backend.tensor(Shape.of(1, 8), targets)) {
                double j = objective.forward(x, y, Mode.TRAINING);
                assertThat(objective.forward(x, y, Mode.REPLAY)).isEqualTo(j);
                objective.backward(y);
                for (Parameter parameter : network.parameters()) {
                    double[] numeric =
                            CentralDifferences.of(() -> objective.forward(x, y, Mode.REPLAY), parameter.value());
                    assertThat(CentralDifferences.relativeDifference(
                                    parameter.gradient().toArray(), numeric))
                            .as("%s, seed %d", parameter.name(), seed)
                            .isLessThan(1e-7);
                }
            }
        }
    }

    @Test
    void weights_areThoseOfTheNetworkWithoutDropout() {
        Network without = NetworkSpec.of(4, HIDDEN, HIDDEN, OUTPUT).build(backend, new SplittableRandom(3), 8);
        Network with = network(3, 0.5);
        for (int i = 0; i < 6; i++) {
            assertThat(with.parameters().get(i).value().toArray())
                    .containsExactly(without.parameters().get(i).value().toArray());
        }
    }

    @Test
    void training_isReproducible_andAnotherWithAnotherSeed() {
        assertThat(costs(5, 0.5)).containsExactly(costs(5, 0.5));
        assertThat(costs(5, 0.5)[1]).isNotEqualTo(costs(6, 0.5)[1]);
    }

    @Test
    void keepOne_trainsAsWithoutDropout() {
        Network without = NetworkSpec.of(4, HIDDEN, HIDDEN, OUTPUT).build(backend, new SplittableRandom(5), 8);
        assertThat(costs(5, 1)).containsExactly(costs(without));
    }

    private double[] costs(long seed, double keep) {
        return costs(network(seed, keep));
    }

    private double[] costs(Network network) {
        return new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.1), 20)
                .train(network, new Dataset(4, 1, inputs, targets))
                .costs();
    }

    @Test
    void forBatchesOf_infersWithoutMasks() {
        Network network = network(2, 0.5);
        double[] ofAll = network.forward(backend.tensor(Shape.of(4, 8), inputs), Mode.INFERENCE)
                .toArray();
        double[] first = {inputs[0], inputs[8], inputs[16], inputs[24]};
        double[] ofOne = network.forBatchesOf(1)
                .forward(backend.tensor(Shape.of(4, 1), first), Mode.INFERENCE)
                .toArray();
        assertThat(ofOne[0]).isCloseTo(ofAll[0], within(1e-15));
    }

    @Test
    void twoNetworksWithTheSameParameters_drawMasksOfTheirOwn() {
        Network network = network(2, 0.5);
        Tensor x = backend.tensor(Shape.of(4, 8), inputs);
        double[] a = network.forward(x, Mode.TRAINING).toArray();
        assertThat(network.forBatchesOf(8).forward(x, Mode.TRAINING).toArray()).isNotEqualTo(a);
    }
}
