package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.Objective;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Updater;
import gradus.tensor.Tensor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Trains a network on a whole data set at a time: forward pass, cost, backward pass, update, and again. Immutable; a warm
 * iteration allocates nothing of its own.
 *
 * @param cost what to make small
 * @param optimiser how
 * @param iterations how often, ≥ 1
 * @param costLimit a cost above this, or one that is not a number, ends the training as diverged
 * @param listeners are told the cost of every iteration
 */
public record Trainer(
        Cost cost, Optimiser optimiser, int iterations, double costLimit, List<TrainingListener> listeners) {

    private static final String REMEDY = "; a smaller learning rate usually helps";

    /** Checks the number of iterations. */
    public Trainer {
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(optimiser, "optimiser");
        if (iterations < 1) {
            throw new IllegalArgumentException("trainer: expected at least 1 iteration, received " + iterations);
        }
        if (!(costLimit > 0 && costLimit < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("trainer: expected a finite cost limit above 0, received " + costLimit);
        }
        listeners = List.copyOf(listeners);
    }

    /** A trainer without listeners that stops at the first cost which is not finite. */
    public Trainer(Cost cost, Optimiser optimiser, int iterations) {
        this(cost, optimiser, iterations, Double.MAX_VALUE, List.of());
    }

    /** Returns this trainer with other listeners. */
    public Trainer withListeners(TrainingListener... others) {
        return new Trainer(cost, optimiser, iterations, costLimit, List.of(others));
    }

    /** Returns this trainer with another cost limit. */
    public Trainer withCostLimit(double limit) {
        return new Trainer(cost, optimiser, iterations, limit, listeners);
    }

    /**
     * Trains a network, whose parameters change.
     *
     * @param network built for as many examples as the data set has
     * @param data all of it makes one batch
     * @return the cost of every iteration, each that of the parameters before the iteration's update
     * @throws IllegalArgumentException if network and data do not fit
     * @throws TrainingDivergedException if the cost stops being finite or passes the limit, or the last update makes a
     *     parameter infinite or NaN; the network then has the last parameters whose cost was good
     */
    public History train(Network network, Dataset data) {
        try (Tensor x = data.x(network.backend());
                Tensor y = data.y(network.backend());
                Objective objective = new Objective(network, cost);
                LastGoodParameters lastGood = new LastGoodParameters(network)) {
            return new Run(network, objective, x, y, lastGood).history();
        }
    }

    private final class Run {

        private final Network network;
        private final Objective objective;
        private final Tensor x;
        private final Tensor y;
        private final LastGoodParameters lastGood;
        private final Updater[] updaters;
        private final TrainingListener[] watching = listeners.toArray(TrainingListener[]::new);
        private final double[] costs = new double[iterations];

        Run(Network network, Objective objective, Tensor x, Tensor y, LastGoodParameters lastGood) {
            this.network = network;
            this.objective = objective;
            this.x = x;
            this.y = y;
            this.lastGood = lastGood;
            this.updaters =
                    network.parameters().stream().map(optimiser::updaterFor).toArray(Updater[]::new);
        }

        History history() {
            lastGood.keep();
            long start = System.nanoTime();
            for (int i = 1; i <= iterations; i++) {
                iterate(i);
            }
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            requireFiniteParameters();
            return new History(costs, duration);
        }

        // No cost is computed behind the last update, so nothing else would notice that it went wrong.
        private void requireFiniteParameters() {
            for (Parameter parameter : network.parameters()) {
                if (!parameter.value().isFinite()) {
                    lastGood.restore();
                    throw new TrainingDivergedException(
                            iterations,
                            costs[iterations - 1],
                            "training diverged: the update of iteration " + iterations + " made " + parameter.name()
                                    + " not finite" + REMEDY + " (" + optimiser + ")");
                }
            }
        }

        private void iterate(int iteration) {
            double j = objective.forward(x, y, Mode.TRAINING);
            costs[iteration - 1] = j;
            if (!Double.isFinite(j) || j > costLimit) {
                throw diverged(iteration, j);
            }
            for (TrainingListener listener : watching) {
                listener.costComputed(iteration, j, network);
            }
            objective.backward(y);
            lastGood.keep();
            for (Updater updater : updaters) {
                updater.update(optimiser.learningRate());
            }
            objective.constrain();
        }

        private TrainingDivergedException diverged(int iteration, double j) {
            String culprit = FirstNonFinite.in(network)
                    .map(name -> "; the first tensor that is not finite is " + name)
                    .orElse("");
            lastGood.restore();
            String before = iteration == 1 ? "" : String.format(Locale.ROOT, " (it was %.4g at iteration 1)", costs[0]);
            String limit = Double.isFinite(j) ? String.format(Locale.ROOT, ", above the limit of %.4g", costLimit) : "";
            return new TrainingDivergedException(
                    iteration,
                    j,
                    String.format(Locale.ROOT, "training diverged: the cost of iteration %d is %.4g", iteration, j)
                            + limit + before + culprit + REMEDY + " (" + optimiser + ")");
        }
    }
}
