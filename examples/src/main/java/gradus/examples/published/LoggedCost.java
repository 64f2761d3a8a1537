package gradus.examples.published;

/**
 * A cost of ours, reported.
 *
 * @param iteration from 1
 * @param cost that of the parameters before this iteration's update
 */
public record LoggedCost(int iteration, double cost) {}
