package gradus.gradientcheck.assertions;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.gradientcheck.GradientCheck;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.LayerSpec;
import gradus.network.Network;
import gradus.regulariser.Regulariser;

/** Starts an assertion on a gradient. */
public final class GradientAssertions {

    private static final int INPUTS = 4;

    private GradientAssertions() {}

    /** An assertion on an activation: 1 to 6 units, 1 to 6 examples, z between −4 and 4. */
    public static GradientAssert assertThatGradientOf(Activation g) {
        return new GradientAssert("activation '" + g.name() + "'", new ActivationTrials(g));
    }

    /** An assertion on a cost: 1 to 4 outputs, 1 to 6 examples; predictions are probabilities, a target in each column is 1. */
    public static GradientAssert assertThatGradientOf(Cost cost) {
        return new GradientAssert("cost '" + cost.name() + "'", CostTrials.ofProbabilities(cost));
    }

    /**
     * An assertion on a cost that takes any numbers: 1 to 4 outputs, 1 to 6 examples.
     *
     * @param bound predictions and targets are between −bound and bound, &gt; 0
     */
    public static GradientAssert assertThatGradientOf(Cost cost, double bound) {
        return new GradientAssert("cost '" + cost.name() + "'", CostTrials.ofNumbers(cost, bound));
    }

    /** An assertion on a layer of {@value #INPUTS} inputs, its input gradient included; see the method with inputs. */
    public static GradientAssert assertThatGradientOf(LayerSpec layer) {
        return assertThatGradientOf(layer, INPUTS);
    }

    /**
     * An assertion on a layer, its input gradient included: 1 to 5 examples, x between −2 and 2.
     *
     * @param inputs features that the layer receives, ≥ 1
     */
    public static GradientAssert assertThatGradientOf(LayerSpec layer, int inputs) {
        return new GradientAssert("layer " + layer, new LayerTrials(layer, inputs));
    }

    /** An assertion on a regulariser: its penalty and its gradient, at the weights and biases of a dense layer. */
    public static GradientAssert assertThatGradientOf(Regulariser regulariser) {
        Dense layer = new Dense(3, Activations.TANH, Initialiser.glorot(), regulariser);
        return new GradientAssert("regulariser " + regulariser, new LayerTrials(layer, INPUTS));
    }

    /**
     * An assertion on a network at its present parameters.
     *
     * @param network built on a float64 backend for as many examples as the data set has
     * @param cost judges its output
     * @param data one batch
     */
    public static GradientAssert assertThatGradientOf(Network network, Cost cost, Dataset data) {
        return new GradientAssert(
                        "network " + network.spec(),
                        seed -> new GradientCheck().withSeed(seed).of(network, cost, data))
                .inTrials(1);
    }
}
