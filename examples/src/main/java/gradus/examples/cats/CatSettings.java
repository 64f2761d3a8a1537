package gradus.examples.cats;

import gradus.activation.Activation;
import gradus.cost.BinaryCrossEntropy;
import gradus.cost.Cost;
import gradus.initialiser.Initialiser;
import gradus.initialiser.ScaledNormal;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Optimiser;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What to train, and how.
 *
 * @param activations of the hidden layers, an experiment each
 * @param hiddenLayers each of a kind, with a number of units
 * @param weights draws the initial weights
 * @param cost what is made small, of the probability that the network gives
 * @param optimiser how
 * @param iterations updates, each on all training images
 * @param plain whether the first layer is trained in its plain form even where its Gram form is the same with less work
 * @param seed of NumPy's generator, from which the weights are drawn
 * @param logEvery a cost is reported for every so many iterations
 */
public record CatSettings(
        List<Activation> activations,
        List<HiddenLayer> hiddenLayers,
        Initialiser weights,
        Cost cost,
        Optimiser optimiser,
        int iterations,
        boolean plain,
        long seed,
        int logEvery) {

    /** The article's learning rate, {@value}. */
    public static final String LEARNING_RATE = "0.03";

    /** The article's cost, {@value}. */
    public static final String COST = "binary-cross-entropy";

    /** The article's optimiser, {@value}. */
    public static final String OPTIMISER = "gradient-descent";

    /** The article's number of iterations, {@value}. */
    public static final String ITERATIONS = "3000";

    /** The article's hidden layers, {@value}. */
    public static final String HIDDEN_LAYERS = "5,5";

    /** How the article draws its initial weights, {@value}, with a standard deviation of {@value ScaledNormal#DEFAULT_SCALE}. */
    public static final String WEIGHTS = "scaled-normal";

    /** The article's seed, {@value}. */
    public static final String SEED = "1";

    /** How often the article prints the cost, {@value}. */
    public static final String LOG_EVERY = "100";

    /** Copies the lists. */
    public CatSettings {
        activations = List.copyOf(activations);
        hiddenLayers = List.copyOf(hiddenLayers);
    }

    /** Returns whether a run with these settings starts as the article's does and takes the same steps, in float64. */
    public boolean areTheArticles() {
        return hiddenLayers.stream()
                        .map(HiddenLayer::toString)
                        .collect(Collectors.joining(","))
                        .equals(HIDDEN_LAYERS)
                && weights.equals(new ScaledNormal())
                && cost.equals(new BinaryCrossEntropy())
                && optimiser.equals(new GradientDescent(Double.parseDouble(LEARNING_RATE)))
                && seed == Long.parseLong(SEED);
    }
}
