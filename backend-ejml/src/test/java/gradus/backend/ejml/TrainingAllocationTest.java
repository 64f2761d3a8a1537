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

/** A warm training loop allocates nothing. */
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
        assertAllocatesNothing(precision, new TrainingRun(activation, 97, 53, 2000));
    }

    @ParameterizedTest
    @MethodSource("precisionsAndActivations")
    void networkOfTheArticle(Precision precision, Activation activation) {
        assertAllocatesNothing(precision, new TrainingRun(activation, 12288, 209, 120));
    }

    private static void assertAllocatesNothing(Precision precision, TrainingRun run) {
        AllocationMeter meter = new AllocationMeter(run.iterations());
        try (Backend backend = new EjmlBackend(precision)) {
            // The virtual machine allocates while it links code that runs for the first time, the meter's included.
            new TrainingRun(run.activation(), 97, 53, 1000).parameters(backend, 1, new AllocationMeter(1000));
            run.parameters(backend, 1, meter);
        }
        assertThat(meter.bytesPerIteration()).as("bytes per iteration").isLessThan(SMALLEST_OBJECT);
    }

    /**
     * Reads the training thread's counter every quarter of a run. What the loop allocates is in every quarter; what the
     * virtual machine allocates when it compiles a method anew is not.
     */
    private static final class AllocationMeter implements TrainingListener {

        private final int quarter;
        private long before = THREADS.getCurrentThreadAllocatedBytes();
        private long least = Long.MAX_VALUE;

        AllocationMeter(int iterations) {
            this.quarter = iterations / 4;
        }

        @Override
        public void costComputed(int iteration, double cost, Network network) {
            if (iteration % quarter == 0) {
                long now = THREADS.getCurrentThreadAllocatedBytes();
                least = Math.min(least, now - before);
                before = now;
            }
        }

        double bytesPerIteration() {
            assertThat(least).as("bytes of a quarter").isNotNegative().isLessThan(Long.MAX_VALUE);
            return (double) least / quarter;
        }
    }
}
