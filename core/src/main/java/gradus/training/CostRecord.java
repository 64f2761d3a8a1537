package gradus.training;

import java.util.Arrays;

/** The costs of a run: of each iteration, and their mean over each epoch. What is longer than most makes room as it goes. */
final class CostRecord {

    /** Iterations that there is room for from the start. */
    static final int CAPACITY = 1 << 16;

    private final int atMost;
    private final int perEpoch;
    private final int examples;

    private double[] costs;
    private double[] means;
    private int iterations;
    private long seen;
    private double sum;

    /**
     * An empty record.
     *
     * @param atMost iterations of a run that is not ended early
     * @param perEpoch so many make an epoch
     * @param examples of an epoch
     */
    CostRecord(int atMost, int perEpoch, int examples) {
        int capacity = Math.min(atMost, CAPACITY);
        this.atMost = atMost;
        this.costs = new double[capacity];
        this.means = new double[capacity / perEpoch];
        this.perEpoch = perEpoch;
        this.examples = examples;
    }

    void add(double cost, int batch) {
        makeRoom();
        costs[iterations++] = cost;
        seen += batch;
        // With one batch the weight is 1 and the mean has the bits of the cost.
        sum += cost * ((double) batch / examples);
        if (iterations % perEpoch == 0) {
            means[epochs() - 1] = sum;
            sum = 0;
        }
    }

    // Early stopping may end a run long before its last iteration, so the longest run is no measure of memory.
    private void makeRoom() {
        if (iterations == costs.length) {
            int capacity = (int) Math.min(atMost, 2L * costs.length);
            costs = Arrays.copyOf(costs, capacity);
            means = Arrays.copyOf(means, capacity / perEpoch);
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
