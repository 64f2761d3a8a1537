package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two networks in two threads never meet. */
final class ConcurrentTrainingTest {

    private static final int FEATURES = 30;
    private static final int EXAMPLES = 20;

    private static double[] trained(Backend backend, long seed) {
        NumpyRandom random = new NumpyRandom(seed);
        double[] x = random.doubles(FEATURES * (long) EXAMPLES).toArray();
        double[] y = random.ints(EXAMPLES, 0, 2).asDoubleStream().toArray();
        NetworkSpec spec = NetworkSpec.of(FEATURES, new Dense(7, Activations.TANH), new Dense(1, Activations.SIGMOID));
        try (Network network = spec.build(backend, random, EXAMPLES)) {
            new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.1), 200)
                    .train(network, new Dataset(FEATURES, 1, x, y));
            return network.parameters().get(0).value().toArray();
        }
    }

    @Test
    void oneBackend() throws Exception {
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            assertSameBits(backend, backend);
        }
    }

    @Test
    void aBackendEach() throws Exception {
        try (Backend first = new ReferenceBackend(Precision.FLOAT32);
                Backend second = new ReferenceBackend(Precision.FLOAT64)) {
            assertSameBits(first, second);
        }
    }

    private static void assertSameBits(Backend first, Backend second) throws Exception {
        double[] firstAlone = trained(first, 1);
        double[] secondAlone = trained(second, 2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<double[]>> tasks = List.of(() -> trained(first, 1), () -> trained(second, 2));
            List<Future<double[]>> together = threads.invokeAll(tasks);
            assertThat(together.get(0).get()).containsExactly(firstAlone);
            assertThat(together.get(1).get()).containsExactly(secondAlone);
        } finally {
            threads.shutdownNow();
        }
    }
}
