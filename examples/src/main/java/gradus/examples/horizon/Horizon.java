package gradus.examples.horizon;

import gradus.data.Dataset;
import gradus.examples.series.TrainingExperiment;
import gradus.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Measures up to which iteration the printed digits of a training can be trusted: it trains an ensemble whose members differ by
 * round-off alone, and looks at how far their costs are the same.
 *
 * <p>A training in which the members part is not wrong. It amplifies the last bit of a number until that decides the printed ones
 * (it is chaotic in the sense of E. N. Lorenz, Journal of the Atmospheric Sciences 20, 1963), so that another machine, library or
 * order of summation gives other digits.
 *
 * @param members of the ensemble
 * @param threads how many members are trained at a time, ≥ 1; the result does not depend on it
 * @param backends opens a backend for a member
 */
public record Horizon(List<Member> members, int threads, Supplier<Backend> backends) {

    /** Copies the members and checks the number of threads. */
    public Horizon {
        members = List.copyOf(members);
        if (threads < 1) {
            throw new IllegalArgumentException("horizon: expected at least 1 thread, received " + threads);
        }
    }

    /**
     * Trains the ensemble.
     *
     * @param experiment what each member trains
     * @param data what on
     * @throws gradus.training.TrainingDivergedException if the training of a member diverges
     */
    public HorizonResult of(TrainingExperiment experiment, Dataset data) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, members.size()));
        try {
            List<double[]> costs = new ArrayList<>();
            for (Future<double[]> member : pool.invokeAll(tasks(experiment, data))) {
                costs.add(member.get());
            }
            return HorizonResult.of(experiment, costs);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("horizon: interrupted while the ensemble was trained", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Callable<double[]>> tasks(TrainingExperiment experiment, Dataset data) {
        return members.stream()
                .<Callable<double[]>>map(member -> () -> {
                    try (Backend backend = backends.get()) {
                        return member.costs(experiment, data, backend);
                    }
                })
                .toList();
    }

    // What a member throws is no checked exception, and says by itself what happened.
    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
}
