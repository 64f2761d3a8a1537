package gradus.examples.check;

import gradus.activation.Activation;
import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.examples.cats.HiddenLayer;
import gradus.gradientcheck.GradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import java.util.List;

/**
 * A gradient check of a network.
 *
 * @param activation of the hidden layers; that of the output is the cost's
 * @param hiddenLayers each of a kind, with a number of units
 * @param cost judges the output
 * @param seed of NumPy's generator, from which the weights are drawn by {@link Initialiser#glorot()}
 * @param check how to check
 */
public record NetworkCheck(
        Activation activation, List<HiddenLayer> hiddenLayers, Cost cost, long seed, GradientCheck check) {

    /** Copies the list. */
    public NetworkCheck {
        hiddenLayers = List.copyOf(hiddenLayers);
    }

    /** Returns what is checked, for data of a number of features and targets. */
    public NetworkSpec network(int inputs, int outputs) {
        Initialiser weights = Initialiser.glorot();
        Dense output = new Dense(outputs, cost.outputActivation(), weights);
        return HiddenLayer.network(inputs, hiddenLayers, activation, weights, output);
    }

    /** Checks the network with all of the data as one batch. */
    public GradientCheckResult run(Backend backend, Dataset data) {
        NetworkSpec spec = network(data.features(), data.outputs());
        try (Network network = spec.build(backend, new NumpyRandom(seed), data.examples())) {
            return check.of(network, cost, data);
        }
    }
}
