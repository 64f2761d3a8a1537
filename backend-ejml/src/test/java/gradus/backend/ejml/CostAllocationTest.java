package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.testkit.AllocationMeter;
import gradus.cost.BinaryCrossEntropy;
import gradus.cost.CategoricalCrossEntropy;
import gradus.cost.ClassWeights;
import gradus.cost.Cost;
import gradus.cost.Costs;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.training.History;
import gradus.training.Trainer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A warm training loop allocates nothing and learns, whatever the cost. */
final class CostAllocationTest {

    private static final int FEATURES = 4;
    private static final int EXAMPLES = 30;
    private static final int ITERATIONS = 2000;

    /** An object is at least this large, so on average less than one is made in each iteration. */
    private static final double SMALLEST_OBJECT = 16;

    static Stream<Cost> costs() {
        return Stream.concat(
                Costs.names().stream().map(Costs::named),
                Stream.of(
                        new BinaryCrossEntropy(2, 0.1),
                        new CategoricalCrossEntropy(ClassWeights.balanced(10, 10, 10), 0.1)));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void training(Cost cost) {
        AllocationMeter meter = new AllocationMeter(ITERATIONS);
        try (Backend backend = new EjmlBackend(Precision.FLOAT64)) {
            // The virtual machine allocates while it links code that runs for the first time, the meter's included.
            train(backend, cost, new AllocationMeter(ITERATIONS));
            History history = train(backend, cost, meter);
            assertThat(history.cost(ITERATIONS)).isLessThan(history.cost(1));
        }
        assertThat(meter.bytesPerIteration()).as("bytes per iteration").isLessThan(SMALLEST_OBJECT);
    }

    private static History train(Backend backend, Cost cost, AllocationMeter meter) {
        NetworkSpec spec = NetworkSpec.of(FEATURES, new Dense(3, cost.outputActivation()));
        try (Network network = spec.build(backend, new NumpyRandom(1), EXAMPLES)) {
            return new Trainer(cost, new GradientDescent(0.05), ITERATIONS)
                    .withListeners(meter)
                    .train(network, threeClasses());
        }
    }

    /** Random features, and classes that follow one another, one-hot. */
    private static Dataset threeClasses() {
        double[] x = new NumpyRandom(2).doubles(FEATURES * EXAMPLES).toArray();
        double[] y = new double[3 * EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) {
            y[i % 3 * EXAMPLES + i] = 1;
        }
        return new Dataset(FEATURES, 3, x, y);
    }
}
