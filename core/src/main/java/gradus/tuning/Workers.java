package gradus.tuning;

import gradus.tensor.Backend;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Threads with a backend each, which share tasks that are numbered.
 *
 * @param threads how many, ≥ 1
 * @param backends opens a backend; called once in each thread
 */
record Workers(int threads, Supplier<Backend> backends) {

    /**
     * Does all tasks. If one fails, no further one is begun.
     *
     * @param tasks how many, numbered from 0
     * @return their results, in the order of the tasks
     */
    <T> List<T> run(int tasks, Task<T> task) {
        Map<Integer, T> results = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            try (Backend backend = backends.get()) {
                for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                    results.put(i, task.run(i, backend));
                }
                return true;
            } finally {
                next.set(tasks);
            }
        };
        inThreads(Collections.nCopies(Math.min(threads, tasks), worker));
        return IntStream.range(0, tasks).mapToObj(results::get).toList();
    }

    private static void inThreads(List<Callable<Boolean>> workers) {
        ExecutorService executor = Executors.newFixedThreadPool(workers.size(), Workers::daemon);
        try {
            for (Future<Boolean> done : executor.invokeAll(workers)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }

    // A search that is told to end is not to wait for its trials.
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gradus-tuning");
        thread.setDaemon(true);
        return thread;
    }

    /** Does a task. */
    @FunctionalInterface
    interface Task<T> {
        T run(int index, Backend backend);
    }
}
