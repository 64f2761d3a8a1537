package gradus.training;

/**
 * The cost of the examples that are not trained on, at one time.
 *
 * @param iteration behind whose update it was computed, from 1
 * @param cost by inference, without penalties
 */
public record ValidationCost(int iteration, double cost) {}
