package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.network.Network;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.training.TrainingListener;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A warm training loop allocates nothing: what it does allocate is too little to be once per iteration. */
final class TrainingAllocationTest {

    /** An object is at least this large, so on average less than one is made in each iteration. */
    private static final double SMALLEST_OBJECT = 16;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> precisionsAndActivations() {
        return Arrays.stream(Precision.values())
                .flatMap(precision -> Stream.of(Activations.TANH, Activations.RELU)
                        .map(activation -> Arguments.of(precision, activation)));
    }

    @ParameterizedTest
    @MethodSource("precisionsAndActivations")
    void smallNetwork(Precision precision, Activation activation) {
        assertAllocatesNothing(precision, new TrainingRun(activation, 97, 53, 4000), 2000);
    }

    @ParameterizedTest
    @MethodSource("precisionsAndActivations")
    void networkOfTheArticle(Precision precision, Activation activation) {
        assertAllocatesNothing(precision, new TrainingRun(activation, 12288, 209, 120), 20);
    }

    private static void assertAllocatesNothing(Precision precision, TrainingRun run, int warmUp) {
        AllocationMeter meter = new AllocationMeter(warmUp, run.iterations());
        try (Backend backend = new EjmlBackend(precision)) {
            run.parameters(backend, 1, meter);
        }
        assertThat(meter.bytesPerIteration()).as("bytes per iteration").isLessThan(SMALLEST_OBJECT);
    }

    /** Reads the training thread's counter at the end of the warm-up and in the last iteration. */
    private static final class AllocationMeter implements TrainingListener {

        private final int first;
        private final int last;
        private long bytes;

        AllocationMeter(int first, int last) {
            this.first = first;
            this.last = last;
        }

        @Override
        public void costComputed(int iteration, double cost, Network network) {
            if (iteration == first) {
                bytes = -THREADS.getCurrentThreadAllocatedBytes();
            } else if (iteration == last) {
                bytes += THREADS.getCurrentThreadAllocatedBytes();
            }
        }

        double bytesPerIteration() {
            assertThat(bytes).as("measured").isNotNegative();
            return (double) bytes / (last - first);
        }
    }
}
