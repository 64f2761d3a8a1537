package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activations;
import gradus.backend.testkit.AllocationMeter;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.data.Toys;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.ClipByNorm;
import gradus.optimiser.ClipByValue;
import gradus.optimiser.Clipping;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Optimisers;
import gradus.random.NumpyRandom;
import gradus.schedule.CosineDecay;
import gradus.schedule.LinearWarmUp;
import gradus.schedule.ReduceOnPlateau;
import gradus.schedule.Schedule;
import gradus.schedule.StepDecay;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.training.Batches;
import gradus.training.Trainer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A warm training loop allocates nothing, whatever it does to parameters and however it deals out the examples. */
final class MiniBatchAllocationTest {

    /** An object is at least this large, so on average less than one is made in each iteration. */
    private static final double SMALLEST_OBJECT = 16;

    private static final int ITERATIONS = 2000;
    private static final Trainer TRAINER =
            trainer(Optimisers.named("gradient-descent")).withBatches(Batches.of(8, 1));

    private static Trainer trainer(Optimiser optimiser) {
        return new Trainer(new BinaryCrossEntropy(), optimiser, ITERATIONS);
    }

    static List<Optimiser> optimisers() {
        return Optimisers.names().stream().map(Optimisers::named).toList();
    }

    static List<Schedule> schedules() {
        return List.of(new StepDecay(3, 0.99), new LinearWarmUp(300, new CosineDecay()), new ReduceOnPlateau(0.9, 1));
    }

    static List<Clipping> clippings() {
        return List.of(new ClipByValue(1e-3), new ClipByNorm(1e-3));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void optimiser(Optimiser optimiser) {
        assertAllocatesNothing(Precision.FLOAT64, trainer(optimiser));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void schedule(Schedule schedule) {
        assertAllocatesNothing(Precision.FLOAT64, TRAINER.withSchedule(schedule));
    }

    @ParameterizedTest
    @MethodSource("clippings")
    void clipping(Clipping clipping) {
        assertAllocatesNothing(Precision.FLOAT64, TRAINER.withClipping(clipping));
    }

    @ParameterizedTest
    @EnumSource
    void batches_withASmallerLastOne(Precision precision) {
        assertAllocatesNothing(precision, TRAINER);
    }

    private static void assertAllocatesNothing(Precision precision, Trainer trainer) {
        train(precision, trainer, new AllocationMeter(ITERATIONS)); // links and compiles
        AllocationMeter meter = new AllocationMeter(ITERATIONS);
        train(precision, trainer, meter);
        assertThat(meter.bytesPerIteration()).as("bytes per iteration").isLessThan(SMALLEST_OBJECT);
    }

    private static void train(Precision precision, Trainer trainer, AllocationMeter meter) {
        Dataset data = Toys.moons(53, 0.1, new NumpyRandom(1));
        NetworkSpec spec = NetworkSpec.of(2, new Dense(7, Activations.TANH), new Dense(1, Activations.SIGMOID));
        try (Backend backend = new EjmlBackend(precision);
                Network network = spec.build(
                        backend, new NumpyRandom(2), trainer.batches().sizeFor(data.examples()))) {
            trainer.withListeners(meter).train(network, data);
        }
    }
}
