package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Backend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The same arguments give the same bits: at every call, and in every thread. */
final class RepetitionRules {

    private static final int CALLS = 3;
    private static final int THREADS = 8;

    private final SideBySide sides;

    RepetitionRules(SideBySide sides) {
        this.sides = sides;
    }

    Stream<RuleTest> tests() {
        return KernelCall.all().stream()
                .flatMap(kernel -> Stream.of(
                        new RuleTest(Rule.REPEATED, kernel.name() + " again", () -> again(kernel)),
                        new RuleTest(
                                Rule.SHARED_BY_THREADS,
                                kernel.name() + " in threads that share a backend",
                                () -> inThreads(kernel, thread -> sides.tested())),
                        new RuleTest(
                                Rule.BACKEND_FOR_EACH_THREAD,
                                kernel.name() + " in threads with a backend each",
                                () -> inThreads(kernel, sides::other))));
    }

    private void again(KernelCall kernel) {
        double[] first = kernel.resultOn(sides.tested(), 0);
        for (int i = 1; i < CALLS; i++) {
            kernel.resultOn(sides.tested(), i); // other numbers in between: what they leave behind must not show
            assertSameBits(kernel, kernel.resultOn(sides.tested(), 0), first);
        }
    }

    // Each thread has numbers of its own: with the same ones, threads that take each other's would go unnoticed.
    private void inThreads(KernelCall kernel, IntFunction<Backend> backends) throws Throwable {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int seed = i;
            Backend backend = backends.apply(i);
            double[] alone = kernel.resultOn(sides.tested(), seed);
            tasks.add(() -> repeat(kernel, backend, seed, alone, start));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause();
        } finally {
            threads.shutdownNow();
        }
    }

    private Void repeat(KernelCall kernel, Backend backend, int seed, double[] alone, CyclicBarrier start)
            throws InterruptedException, BrokenBarrierException {
        start.await();
        for (int call = 0; call < CALLS; call++) {
            assertSameBits(kernel, kernel.resultOn(backend, seed), alone);
        }
        return null;
    }

    private void assertSameBits(KernelCall kernel, double[] actual, double[] expected) {
        assertThat(Arrays.equals(actual, expected))
                .as("%s in %s gives the same bits", kernel.name(), sides.precision())
                .isTrue();
    }
}
