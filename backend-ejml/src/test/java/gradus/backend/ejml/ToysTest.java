package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activations;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.data.Toys;
import gradus.layer.Dense;
import gradus.layer.Mode;
import gradus.metric.Accuracy;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.Optimisers;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import gradus.training.Batches;
import gradus.training.Trainer;
import gradus.training.TrainingLength;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimiser, as it is by default, learns every toy. */
final class ToysTest {

    static List<String> optimisers() {
        return Optimisers.names();
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void xor_isLearnt(String optimiser) {
        assertLearnt(Toys.xor(), optimiser, Batches.FULL, 2000);
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void moons_areLearnt(String optimiser) {
        assertLearnt(Toys.moons(100, 0.05, new NumpyRandom(2)), optimiser, Batches.of(4, 1), 1500);
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void circles_areLearnt(String optimiser) {
        assertLearnt(Toys.circles(100, 0.05, new NumpyRandom(3)), optimiser, Batches.of(10, 1), 1000);
    }

    private static void assertLearnt(Dataset data, String optimiser, Batches batches, int epochs) {
        NetworkSpec spec = NetworkSpec.of(2, new Dense(16, Activations.TANH), new Dense(1, Activations.SIGMOID));
        try (Backend backend = new EjmlBackend(Precision.FLOAT64);
                Network network = spec.build(backend, new NumpyRandom(1), batches.sizeFor(data.examples()))) {
            new Trainer(new BinaryCrossEntropy(), Optimisers.named(optimiser), TrainingLength.epochs(epochs))
                    .withBatches(batches)
                    .train(network, data);
            assertThat(accuracy(network, data)).isEqualTo(new Accuracy(data.examples(), data.examples()));
        }
    }

    private static Accuracy accuracy(Network trained, Dataset data) {
        try (Network network = trained.forBatchesOf(data.examples());
                Tensor x = data.x(trained.backend())) {
            return Accuracy.binary(network.forward(x, Mode.INFERENCE).toArray(), data.targets());
        }
    }
}
