package gradus.examples.cats;

import gradus.activation.Activation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to train, and how.
 *
 * @param activations of the hidden layers, an experiment each
 * @param hiddenUnits units of each hidden layer
 * @param learningRate step size of gradient descent
 * @param iterations updates, each on all training images
 * @param seed of NumPy's generator, from which the weights are drawn
 * @param logEvery a cost is reported for every so many iterations
 */
public record CatSettings(
        List<Activation> activations,
        List<Integer> hiddenUnits,
        double learningRate,
        int iterations,
        long seed,
        int logEvery) {

    /** The article's learning rate, {@value}. */
    public static final String LEARNING_RATE = "0.03";

    /** The article's number of iterations, {@value}. */
    public static final String ITERATIONS = "3000";

    /** The article's hidden layers, {@value}. */
    public static final String HIDDEN_UNITS = "5,5";

    /** The article's seed, {@value}. */
    public static final String SEED = "1";

    /** How often the article prints the cost, {@value}. */
    public static final String LOG_EVERY = "100";

    /** The standard deviation of the initial weights, {@value}. */
    public static final double INITIAL_SCALE = 0.01;

    /** Copies the lists. */
    public CatSettings {
        activations = List.copyOf(activations);
        hiddenUnits = List.copyOf(hiddenUnits);
    }

    /** Returns whether a run with these settings starts as the article's does and takes the same steps, in float64. */
    public boolean areTheArticles() {
        return hiddenUnits.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","))
                        .equals(HIDDEN_UNITS)
                && learningRate == Double.parseDouble(LEARNING_RATE)
                && seed == Long.parseLong(SEED);
    }
}
