package gradus.examples.series;

import java.util.List;

/**
 * How one variant of gradient descent went.
 *
 * @param name of the variant
 * @param batchSize examples in a batch
 * @param costs of the whole training set, at the start and after each epoch
 * @param updates how many there were
 * @param seconds wall time of the training loop, the costs included
 */
public record DescentCurve(String name, int batchSize, List<Double> costs, int updates, double seconds) {

    /** Copies the costs. */
    public DescentCurve {
        costs = List.copyOf(costs);
    }
}
