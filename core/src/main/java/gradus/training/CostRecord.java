package gradus.training;

import java.util.Arrays;

/** The costs of a run: of each iteration, and their mean over each epoch. */
final class CostRecord {

    private final double[] costs;
    private final double[] means;
    private final int perEpoch;
    private final int examples;

    private int iterations;
    private long seen;
    private double sum;

    /**
     * Room for a run.
     *
     * @param iterations at most so many
     * @param perEpoch so many make an epoch
     * @param examples of an epoch
     */
    CostRecord(int iterations, int perEpoch, int examples) {
        this.costs = new double[iterations];
        this.means = new double[iterations / perEpoch];
        this.perEpoch = perEpoch;
        this.examples = examples;
    }

    void add(double cost, int batch) {
        costs[iterations++] = cost;
        seen += batch;
        // With one batch the weight is 1 and the mean has the bits of the cost.
        sum += cost * ((double) batch / examples);
        if (iterations % perEpoch == 0) {
            means[epochs() - 1] = sum;
            sum = 0;
        }
    }

    boolean atEndOfEpoch() {
        return iterations % perEpoch == 0;
    }

    double lastMean() {
        return means[epochs() - 1];
    }

    int iterations() {
        return iterations;
    }

    double first() {
        return costs[0];
    }

    double last() {
        return costs[iterations - 1];
    }

    int epochs() {
        return iterations / perEpoch;
    }

    long examplesSeen() {
        return seen;
    }

    double[] costs() {
        return Arrays.copyOf(costs, iterations);
    }

    double[] means() {
        return Arrays.copyOf(means, epochs());
    }
}
