package gradus.training;

import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.network.GramForm;
import gradus.network.Network;
import gradus.optimiser.Clipping;
import gradus.optimiser.Optimiser;
import gradus.schedule.Schedule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Trains a network, a batch at a time: forward pass, cost, backward pass, clipping, update, and again. Immutable; a warm
 * iteration allocates nothing of its own.
 *
 * @param cost what to make small
 * @param optimiser how
 * @param length how long
 * @param schedule how the optimiser's step size changes on the way
 * @param clipping what is done to gradients that are too large
 * @param batches how the examples are dealt out
 * @param earlyStopping what may end training earlier, if anything
 * @param plain whether the first layer is trained in its plain form even where {@link GramForm} is the same with less work
 * @param costLimit a cost above this, the penalties of regularisers not counted, or one that with them is not finite, ends the
 *     training as diverged
 * @param listeners are told the cost of every iteration
 */
public record Trainer(
        Cost cost,
        Optimiser optimiser,
        TrainingLength length,
        Schedule schedule,
        Clipping clipping,
        Batches batches,
        Optional<EarlyStopping> earlyStopping,
        boolean plain,
        double costLimit,
        List<TrainingListener> listeners) {

    /** Checks the cost limit. */
    public Trainer {
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(optimiser, "optimiser");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(clipping, "clipping");
        Objects.requireNonNull(batches, "batches");
        Objects.requireNonNull(earlyStopping, "early stopping");
        if (!(costLimit > 0 && costLimit < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("trainer: expected a finite cost limit above 0, received " + costLimit);
        }
        listeners = List.copyOf(listeners);
    }

    /**
     * A trainer that does nothing but this: all examples in one batch, the optimiser's own step size, gradients as they are, no
     * listeners, and no end before the last iteration except at a cost which is not finite.
     */
    public Trainer(Cost cost, Optimiser optimiser, TrainingLength length) {
        this(
                cost,
                optimiser,
                length,
                Schedule.CONSTANT,
                Clipping.NONE,
                Batches.FULL,
                Optional.empty(),
                false,
                Double.MAX_VALUE,
                List.of());
    }

    /** Such a trainer for a number of iterations, ≥ 1. */
    public Trainer(Cost cost, Optimiser optimiser, int iterations) {
        this(cost, optimiser, TrainingLength.iterations(iterations));
    }

    /** Returns this trainer with another optimiser. */
    public Trainer withOptimiser(Optimiser other) {
        return new Trainer(
                cost, other, length, schedule, clipping, batches, earlyStopping, plain, costLimit, listeners);
    }

    /** Returns this trainer with another length. */
    public Trainer withLength(TrainingLength other) {
        return new Trainer(
                cost, optimiser, other, schedule, clipping, batches, earlyStopping, plain, costLimit, listeners);
    }

    /** Returns this trainer with another schedule. */
    public Trainer withSchedule(Schedule other) {
        return new Trainer(
                cost, optimiser, length, other, clipping, batches, earlyStopping, plain, costLimit, listeners);
    }

    /** Returns this trainer with another clipping. */
    public Trainer withClipping(Clipping other) {
        return new Trainer(
                cost, optimiser, length, schedule, other, batches, earlyStopping, plain, costLimit, listeners);
    }

    /** Returns this trainer with other batches. */
    public Trainer withBatches(Batches others) {
        return new Trainer(
                cost, optimiser, length, schedule, clipping, others, earlyStopping, plain, costLimit, listeners);
    }

    /** Returns this trainer with early stopping. */
    public Trainer withEarlyStopping(EarlyStopping rule) {
        return new Trainer(
                cost, optimiser, length, schedule, clipping, batches, Optional.of(rule), plain, costLimit, listeners);
    }

    /** Returns this trainer with the first layer in its plain form. */
    public Trainer inPlainForm() {
        return new Trainer(
                cost, optimiser, length, schedule, clipping, batches, earlyStopping, true, costLimit, listeners);
    }

    /** Returns this trainer with another cost limit. */
    public Trainer withCostLimit(double limit) {
        return new Trainer(
                cost, optimiser, length, schedule, clipping, batches, earlyStopping, plain, limit, listeners);
    }

    /** Returns this trainer with other listeners. */
    public Trainer withListeners(TrainingListener... others) {
        return new Trainer(
                cost, optimiser, length, schedule, clipping, batches, earlyStopping, plain, costLimit, List.of(others));
    }

    /**
     * Trains a network, whose parameters change.
     *
     * @param network built for as many examples as a batch has, {@link Batches#sizeFor}
     * @param data the training set
     * @return the cost of every iteration, each that of its batch and of the parameters before the iteration's update
     * @throws IllegalArgumentException if network and data, or the examples of early stopping, do not fit
     * @throws TrainingDivergedException if the cost stops being finite or passes the limit, or the last update makes a
     *     parameter infinite or NaN and no early stopping has better ones; the network then has the parameters with the smallest
     *     validation cost, and where nothing was validated the last ones whose cost was good
     */
    public History train(Network network, Dataset data) {
        int perEpoch = batches.perEpoch(data.examples());
        int iterations = length.inIterations(perEpoch);
        try (Feed feed = Feed.of(this, data, network, iterations);
                Updates updates = new Updates(this, feed.parameters(), iterations);
                KeptParameters lastGood = new KeptParameters(feed.parameters());
                StoppingRule stopping = stoppingRule(network, feed)) {
            CostRecord costs = new CostRecord(iterations, perEpoch, data.examples());
            return new TrainingRun(this, network, feed, updates, lastGood, stopping, costs, iterations).history();
        }
    }

    /** Returns whether a run on whole sets is the same with less work where the first layer is in Gram form. */
    boolean takesGramForm(Network network, int iterations) {
        return !plain && optimiser.isLinear() && clipping == Clipping.NONE && GramForm.paysFor(network, iterations);
    }

    private StoppingRule stoppingRule(Network network, Feed feed) {
        return earlyStopping.isPresent()
                ? new Patience(earlyStopping.get(), network, feed.parameters(), cost)
                : StoppingRule.NEVER;
    }
}
