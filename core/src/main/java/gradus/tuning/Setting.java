package gradus.tuning;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.LayerSpec;
import gradus.network.NetworkSpec;
import gradus.optimiser.Optimiser;
import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One choice of hyperparameters for a network that tells two classes apart.
 *
 * @param hiddenUnits units of each hidden layer, each ≥ 1; none is logistic regression
 * @param activation of the hidden layers
 * @param optimiser with its learning rate
 * @param l2 λ of {@link L2} for the weights of every layer, ≥ 0
 * @param dropout the share of each hidden layer's units that is dropped in training, in [0, 1)
 * @param iterations updates, each on all training examples, ≥ 1
 */
public record Setting(
        List<Integer> hiddenUnits,
        Activation activation,
        Optimiser optimiser,
        double l2,
        double dropout,
        int iterations) {

    /** Checks the numbers. */
    public Setting {
        hiddenUnits = List.copyOf(hiddenUnits);
        if (!hiddenUnits.stream().allMatch(units -> units >= 1)) {
            throw new IllegalArgumentException(
                    "setting: expected at least 1 unit in each hidden layer, received " + hiddenUnits);
        }
        if (!(l2 >= 0 && l2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("setting: expected a finite λ ≥ 0, received " + l2);
        }
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("setting: expected a dropout from 0 to below 1, received " + dropout);
        }
        if (iterations < 1) {
            throw new IllegalArgumentException("setting: expected at least 1 iteration, received " + iterations);
        }
    }

    /** Returns the learning rate. */
    public double learningRate() {
        return optimiser.learningRate();
    }

    /**
     * Returns the network: hidden layers, each with dropout behind it where that is wanted, and one sigmoid output. Weights are
     * Gaussian with a variance of 2/inputs ({@link Initialiser#he()}).
     *
     * @param inputs features of each example
     * @param fanIn the inputs by which the first layer's weights are scaled; more than there are where features were reduced
     */
    public NetworkSpec network(int inputs, int fanIn) {
        List<LayerSpec> layers = new ArrayList<>();
        Initialiser weights = Initialiser.scaledNormal(Math.sqrt(2.0 / fanIn));
        for (int units : hiddenUnits) {
            layers.add(new Dense(units, activation, weights, regulariser()));
            if (dropout > 0) {
                layers.add(new Dropout(1 - dropout));
            }
            weights = Initialiser.he();
        }
        layers.add(new Dense(1, Activations.SIGMOID, weights, regulariser()));
        return new NetworkSpec(inputs, layers);
    }

    private Regulariser regulariser() {
        return l2 > 0 ? new L2(l2) : Regulariser.NONE;
    }

    /** Returns the hidden layers as people write them: {@code 20,5}, or {@code none}. */
    public String layers() {
        return hiddenUnits.isEmpty()
                ? "none"
                : hiddenUnits.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Returns all of it in a line: {@code 20,5 relu, adam 0.001, l2 0.01, dropout 0.5, 300 iterations}. */
    @Override
    public String toString() {
        return layers() + " " + activation.name() + ", " + optimiser.name() + " " + learningRate() + ", l2 " + l2
                + ", dropout " + dropout + ", " + iterations + " iterations";
    }
}
