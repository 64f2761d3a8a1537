package gradus.training;

import gradus.layer.Parameter;
import gradus.network.Network;
import java.time.Duration;

/** One run of a {@link Trainer}: the loop. */
final class TrainingRun {

    private final Trainer trainer;
    private final Network network;
    private final Feed feed;
    private final Updates updates;
    private final KeptParameters lastGood;
    private final StoppingRule stopping;
    private final CostRecord costs;
    private final int iterations;
    private final TrainingListener[] listeners;

    TrainingRun(
            Trainer trainer,
            Network network,
            Feed feed,
            Updates updates,
            KeptParameters lastGood,
            StoppingRule stopping,
            CostRecord costs,
            int iterations) {
        this.trainer = trainer;
        this.network = network;
        this.feed = feed;
        this.updates = updates;
        this.lastGood = lastGood;
        this.stopping = stopping;
        this.costs = costs;
        this.iterations = iterations;
        this.listeners = trainer.listeners().toArray(TrainingListener[]::new);
    }

    History history() {
        lastGood.keep();
        long start = System.nanoTime();
        boolean stopped = false;
        for (int i = 1; i <= iterations && !stopped; i++) {
            iterate(i);
            stopped = stopping.stopsAfter(i, i == iterations);
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        stopping.settle();
        requireFiniteParameters();
        return new History(costs, stopping, stopped, feed.inGramForm(), duration);
    }

    private void iterate(int iteration) {
        Pass pass = feed.next();
        double j = pass.forward();
        costs.add(j, pass.network().examples());
        if (!Double.isFinite(j) || pass.costAlone() > trainer.costLimit()) {
            throw diverged(iteration, j, pass.network());
        }
        for (TrainingListener listener : listeners) {
            listener.costComputed(iteration, j, pass.network());
        }
        pass.backward();
        feed.bringGradients();
        lastGood.keep();
        updates.update(iteration);
        pass.constrain();
        if (costs.atEndOfEpoch()) {
            updates.epochEnded(costs.lastMean());
        }
    }

    private TrainingDivergedException diverged(int iteration, double j, Network at) {
        // Described ahead of the repair, which would leave nothing to find.
        TrainingDivergedException failure =
                Divergence.ofCost(iteration, j, costs.first(), trainer.costLimit(), at, trainer.optimiser());
        lastGood.restore();
        stopping.settle();
        return failure;
    }

    // No cost is computed behind the last update, so nothing else would notice that it went wrong.
    private void requireFiniteParameters() {
        for (Parameter parameter : network.parameters()) {
            if (!parameter.value().isFinite()) {
                lastGood.restore();
                throw Divergence.ofUpdate(costs.iterations(), costs.last(), parameter, trainer.optimiser());
            }
        }
    }
}
