package gradus.backend.testkit;

import static gradus.tensor.Precision.FLOAT32;
import static gradus.tensor.Precision.FLOAT64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gradus.backend.BackendProvider;
import gradus.tensor.Backend;
import gradus.tensor.Kernels;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Backends with a mistake outside the maths break the rules that name it and no others. They run through the tests that an
 * author's subclass is given; those that take seconds, large products (6.3), threads (10.2, 10.3) and memory (12.4 to 12.6), run
 * where the mistake is about them.
 */
final class WrongBackendsTest {

    private static final int LEAK = 4096;

    @Test
    void badName() {
        assertThat(provided(TestedProvider.of("Wrong Name", right -> right, FLOAT64)))
                .containsExactly(Rule.PROVIDER_NAME);
    }

    @Test
    void noPrecision() {
        assertThat(provided(TestedProvider.of("wrong", right -> right))).containsExactly(Rule.PROVIDER_PRECISIONS);
    }

    @Test
    void anotherName() {
        BackendProvider provider =
                new TestedProvider("wrong", EnumSet.of(FLOAT64), precision -> new ReferenceBackend(precision));
        assertThat(provided(provider)).containsExactly(Rule.PROVIDER_OPENS);
    }

    @Test
    void opensWhatItDoesNotOffer() {
        BackendProvider right = TestedProvider.of("wrong", kernels -> kernels, Precision.values());
        BackendProvider silent = new BackendProvider() {
            @Override
            public String name() {
                return right.name();
            }

            @Override
            public String description() {
                return " ";
            }

            @Override
            public Set<Precision> precisions() {
                return Set.of(FLOAT32);
            }

            @Override
            public Backend open(Precision precision) {
                return right.open(precision);
            }
        };
        assertThat(provided(silent)).containsExactly(Rule.PROVIDER_DESCRIPTION, Rule.PROVIDER_REFUSES);
    }

    @Test
    void closingOneClosesAnother() {
        Deque<AtomicBoolean> closed = new ArrayDeque<>(List.of(new AtomicBoolean()));
        BackendProvider provider = new TestedProvider("wrong", Set.of(FLOAT64), precision -> {
            if (closed.element().get()) {
                closed.push(new AtomicBoolean());
            }
            return new ReferenceBackend("wrong", precision, new ReferenceKernels(precision), closed.element());
        });
        assertThat(provided(provider)).containsExactly(Rule.BACKENDS_INDEPENDENT);
    }

    @Test
    void scratchSharedByThreads() {
        assertThat(kernels(right -> new WrongKernels.SharedScratch(right, new WrongKernels.Scratch())))
                .containsExactly(Rule.SHARED_BY_THREADS);
    }

    @Test
    void scratchSharedByBackends() {
        WrongKernels.Scratch scratch = new WrongKernels.Scratch();
        assertThat(kernels(right -> new WrongKernels.SharedScratch(right, scratch)))
                .containsExactly(Rule.SHARED_BY_THREADS, Rule.BACKEND_FOR_EACH_THREAD);
    }

    @Test
    void heapLeak() {
        List<byte[]> kept = new ArrayList<>();
        assertThat(memory(right -> new WrongKernels.Leak(right, () -> kept.add(new byte[LEAK]))))
                .contains(Rule.MEMORY_OF_STEPS)
                .isSubsetOf(Rule.MEMORY_OF_STEPS, Rule.MEMORY_OF_NETWORKS); // networks are trained too
        assertThat(kept).isNotEmpty(); // and so still held at the end
    }

    @Test
    void offHeapLeak() {
        List<ByteBuffer> kept = new ArrayList<>();
        assertThat(memory(right -> new WrongKernels.Leak(right, () -> kept.add(ByteBuffer.allocateDirect(LEAK)))))
                .contains(Rule.MEMORY_OF_STEPS)
                .isSubsetOf(Rule.MEMORY_OF_STEPS, Rule.MEMORY_OF_NETWORKS); // networks are trained too
        assertThat(kept).isNotEmpty();
    }

    @Test
    void closedTensorsKept() {
        Set<Tensor> kept = new HashSet<>();
        assertThat(memory(right -> new WrongKernels.RememberedTensors(right, kept)))
                .containsExactly(Rule.MEMORY_OF_NETWORKS, Rule.MEMORY_OF_BACKENDS);
        assertThat(kept).isNotEmpty();
    }

    private static Set<Rule> provided(BackendProvider provider) {
        return KitRun.of(provider, test -> !test.matches("(6\\.3|10\\.[23]|12\\.[456]) .*"))
                .broken();
    }

    private static Set<Rule> kernels(UnaryOperator<Kernels> mistake) {
        return KitRun.of(TestedProvider.of("wrong", mistake, FLOAT64), test -> !test.matches("(6\\.3|12\\.[456]) .*"))
                .broken();
    }

    private static Set<Rule> memory(UnaryOperator<Kernels> mistake) {
        assumeTrue(MemoryGrowth.measurable(), "the resident size of a process can be read on Linux only");
        return KitRun.of(TestedProvider.of("wrong", mistake, FLOAT64), test -> test.startsWith("12."))
                .broken();
    }
}
