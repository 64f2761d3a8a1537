package gradus.backend.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activations;
import gradus.backend.testkit.AllocationMeter;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.Adam;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.training.Trainer;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Adam of so many numbers that threads share them, where there is more than one processor. */
final class SharedAdamTest {

    /** An object is at least this large, so on average less than one is made in each iteration. */
    private static final double SMALLEST_OBJECT = 16;

    private static final int SIZE = 100_003;
    private static final int STRETCH = 10_000; // one thread's
    private static final int ITERATIONS = 600;

    @ParameterizedTest
    @EnumSource
    void step_ofManyNumbers_hasTheBitsOfStepsOfFew(Precision precision) {
        try (Backend backend = new Nd4jBackend(precision)) {
            double[] all = theta(backend, 0, SIZE);
            for (int from = 0; from < SIZE; from += STRETCH) {
                int to = Math.min(SIZE, from + STRETCH);
                assertThat(Arrays.copyOfRange(all, from, to)).containsExactly(theta(backend, from, to));
            }
        }
    }

    private static double[] theta(Backend backend, int from, int to) {
        Tensor m = tensor(backend, 1, from, to);
        Tensor v = tensor(backend, 2, from, to);
        Tensor theta = tensor(backend, 3, from, to);
        backend.adam(tensor(backend, 4, from, to), 0.9, 0.999, 0.005, 0.0005, 22.4, 1e-8, m, v, theta);
        return theta.toArray();
    }

    private static Tensor tensor(Backend backend, int seed, int from, int to) {
        double[] numbers = new SplittableRandom(seed).doubles(SIZE).toArray();
        return backend.tensor(Shape.of(1, to - from), Arrays.copyOfRange(numbers, from, to));
    }

    @ParameterizedTest
    @EnumSource
    void warmTraining_allocatesNothing(Precision precision) {
        AllocationMeter meter = new AllocationMeter(ITERATIONS);
        try (Backend backend = new Nd4jBackend(precision)) {
            train(backend, new AllocationMeter(ITERATIONS)); // links and compiles
            train(backend, meter);
        }
        assertThat(meter.bytesPerIteration()).as("bytes per iteration").isLessThan(SMALLEST_OBJECT);
    }

    private static void train(Backend backend, AllocationMeter meter) {
        Dataset data = new Dataset(
                300, 1, new SplittableRandom(1).doubles(300 * 4, -1, 1).toArray(), new double[] {0, 1, 1, 0});
        NetworkSpec spec = NetworkSpec.of(300, new Dense(200, Activations.TANH), new Dense(1, Activations.SIGMOID));
        try (Network network = spec.build(backend, new NumpyRandom(2), 4)) {
            new Trainer(new BinaryCrossEntropy(), new Adam(), ITERATIONS)
                    .withListeners(meter)
                    .train(network, data);
        }
    }
}
