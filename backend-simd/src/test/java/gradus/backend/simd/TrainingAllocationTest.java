package gradus.backend.simd;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.AllocationMeter;
import gradus.backend.testkit.TrainingRun;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A warm training loop allocates nothing. */
final class TrainingAllocationTest {

    /** An object is at least this large, so on average less than one is made in each iteration. */
    private static final double SMALLEST_OBJECT = 16;

    static Stream<Arguments> everyActivation() {
        return inEachPrecision(
                Activations.names().stream().map(Activations::named).toList());
    }

    static Stream<Arguments> activationsOfTheArticle() {
        return inEachPrecision(List.of(Activations.TANH, Activations.RELU));
    }

    private static Stream<Arguments> inEachPrecision(List<Activation> activations) {
        return Arrays.stream(Precision.values())
                .flatMap(precision -> activations.stream().map(activation -> Arguments.of(precision, activation)));
    }

    @ParameterizedTest
    @MethodSource("everyActivation")
    void smallNetwork(Precision precision, Activation activation) {
        assertAllocatesNothing(precision, new TrainingRun(activation, 97, 53, 2000));
    }

    @ParameterizedTest
    @MethodSource("activationsOfTheArticle")
    void networkOfTheArticle(Precision precision, Activation activation) {
        assertAllocatesNothing(precision, new TrainingRun(activation, 12288, 209, 120));
    }

    private static void assertAllocatesNothing(Precision precision, TrainingRun run) {
        AllocationMeter meter = new AllocationMeter(run.iterations());
        try (Backend backend = new SimdBackendProvider().open(precision)) {
            // The virtual machine allocates while it links code that runs for the first time, the meter's included.
            new TrainingRun(run.activation(), 97, 53, 1000).parameters(backend, 1, new AllocationMeter(1000));
            run.parameters(backend, 1, meter);
        }
        assertThat(meter.bytesPerIteration()).as("bytes per iteration").isLessThan(SMALLEST_OBJECT);
    }
}
