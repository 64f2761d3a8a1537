package gradus.tuning;

/**
 * How a trained network does on examples that it was not trained on.
 *
 * @param accuracy the share that it gets right, in [0, 1]
 * @param cost of them, by inference and without penalties
 */
public record Score(double accuracy, double cost) {}
