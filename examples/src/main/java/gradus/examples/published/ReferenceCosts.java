package gradus.examples.published;

import java.util.List;

/**
 * What an experiment comes to where that is known better than from print.
 *
 * @param costs one for each printed row
 * @param likeness when a cost of ours is the same
 */
public record ReferenceCosts(List<Double> costs, Likeness likeness) {

    /** Copies the costs. */
    public ReferenceCosts {
        costs = List.copyOf(costs);
    }

    /** Returns whether a cost of ours is that of a row, counted from 0. */
    boolean holds(int row, double cost) {
        return likeness.holds(cost, costs.get(row));
    }
}
