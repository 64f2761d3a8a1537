package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activations;
import gradus.backend.testkit.AllocationMeter;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.regulariser.L1;
import gradus.regulariser.L2;
import gradus.regulariser.MaxNorm;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.training.Trainer;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Regularisers and fresh dropout masks allocate nothing either, once warm. */
final class RegularisedTrainingAllocationTest {

    /** An object is at least this large, so on average less than one is made in each iteration. */
    private static final double SMALLEST_OBJECT = 16;

    private static final int FEATURES = 97;
    private static final int EXAMPLES = 53;
    private static final int ITERATIONS = 4000;

    @ParameterizedTest
    @EnumSource
    void everyRegulariser_andDropout(Precision precision) {
        Regulariser regulariser = new L1(0.01).and(new L2(0.01, true)).and(new MaxNorm(1));
        NetworkSpec spec = NetworkSpec.of(
                FEATURES,
                new Dropout(0.8),
                new Dense(7, Activations.RELU).withRegulariser(regulariser),
                new Dropout(0.5),
                new Dense(1, Activations.SIGMOID).withRegulariser(regulariser));
        SplittableRandom random = new SplittableRandom(1);
        Dataset data = new Dataset(
                FEATURES,
                1,
                random.doubles(FEATURES * EXAMPLES).toArray(),
                random.ints(EXAMPLES, 0, 2).asDoubleStream().toArray());
        AllocationMeter meter = new AllocationMeter(ITERATIONS);
        try (Backend backend = new EjmlBackend(precision);
                Network network = spec.build(backend, random, EXAMPLES)) {
            new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.03), ITERATIONS)
                    .withListeners(meter)
                    .train(network, data);
        }
        assertThat(meter.bytesPerIteration()).as("bytes per iteration").isLessThan(SMALLEST_OBJECT);
    }
}
