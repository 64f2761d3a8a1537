package gradus.backend.simd;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activations;
import gradus.backend.testkit.TrainingRun;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two networks in two threads give the bits they give one after the other. */
final class ConcurrentTrainingTest {

    private static final TrainingRun RUN = new TrainingRun(Activations.TANH, 12288, 209, 60);

    @ParameterizedTest
    @EnumSource
    void oneBackend(Precision precision) throws Exception {
        try (Backend backend = new SimdBackendProvider().open(precision)) {
            assertSameBits(backend, backend);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackendEach(Precision precision) throws Exception {
        try (Backend first = new SimdBackendProvider().open(precision);
                Backend second = new SimdBackendProvider().open(precision)) {
            assertSameBits(first, second);
        }
    }

    private static void assertSameBits(Backend first, Backend second) throws Exception {
        double[] firstAlone = RUN.parameters(first, 1);
        double[] secondAlone = RUN.parameters(second, 2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<double[]>> together =
                    threads.invokeAll(List.of(() -> RUN.parameters(first, 1), () -> RUN.parameters(second, 2)));
            assertThat(together.get(0).get()).containsExactly(firstAlone);
            assertThat(together.get(1).get()).containsExactly(secondAlone);
            assertThat(firstAlone).isNotEqualTo(secondAlone);
        } finally {
            threads.shutdownNow();
        }
    }
}
