package gradus.training;

import java.time.Duration;

/** What a training run did: the cost of every iteration, and how long the loop took. */
public final class History {

    private final double[] costs;
    private final Duration duration;

    History(double[] costs, Duration duration) {
        this.costs = costs;
        this.duration = duration;
    }

    /** Returns the number of iterations. */
    public int iterations() {
        return costs.length;
    }

    /**
     * Returns the cost of the parameters before an iteration's update.
     *
     * @param iteration from 1 to {@link #iterations()}
     */
    public double cost(int iteration) {
        return costs[iteration - 1];
    }

    /** Returns a copy of all costs; that of iteration i is at i − 1. */
    public double[] costs() {
        return costs.clone();
    }

    /** Returns the wall time of the training loop alone, without allocation and data transfer before it. */
    public Duration duration() {
        return duration;
    }
}
