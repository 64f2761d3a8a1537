package gradus.examples.cats;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.examples.failure.BadInputException;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.training.Trainer;

/**
 * One of the article's experiments: a network, and how it is trained.
 *
 * @param settings what to train, and how
 * @param activation of the hidden layers
 */
public record CatExperiment(CatSettings settings, Activation activation) {

    /**
     * A cost above this ends the training as diverged, {@value}. Binary cross-entropy starts at ln 2 ≈ 0.69; 20 means that
     * the right answer is given a probability of e⁻²⁰, on average.
     */
    public static final double COST_LIMIT = 20;

    /** Returns its name, such as {@code forward-tanh}. */
    public String name() {
        return "forward-" + activation.name();
    }

    /**
     * Returns what is trained.
     *
     * @throws BadInputException if there are no such layers, or they do not fit each other
     */
    public NetworkSpec network(int inputs) {
        Initialiser weights = settings.weights();
        Dense output = new Dense(1, Activations.SIGMOID, weights);
        return HiddenLayer.network(inputs, settings.hiddenLayers(), activation, weights, output);
    }

    /**
     * Builds the network, its weights drawn from the seed.
     *
     * @throws BadInputException if it cannot be built
     */
    public Network build(NetworkSpec spec, Backend backend, int examples) {
        try {
            return spec.build(backend, new NumpyRandom(settings.seed()), examples);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    "--layers: a network of " + spec + " cannot be built: " + e.getMessage() + "; take fewer units", e);
        }
    }

    /** Returns what trains it. */
    public Trainer trainer() {
        Trainer trainer =
                new Trainer(settings.cost(), settings.optimiser(), settings.iterations()).withCostLimit(COST_LIMIT);
        return settings.plain() ? trainer.inPlainForm() : trainer;
    }
}
