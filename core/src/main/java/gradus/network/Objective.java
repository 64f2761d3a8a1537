package gradus.network;

import gradus.cost.Cost;
import gradus.layer.Mode;
import gradus.layer.OutputLayer;
import gradus.layer.Parameter;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * What training makes small, as a function of a network's parameters: the cost and the penalties of the regularisers, value and
 * gradient.
 *
 * <p>Where the cost has a stable form on the logits of the network's output layer ({@link Cost#onLogitsOf}), that form is
 * used, and the backward pass enters behind the activation.
 */
public final class Objective implements AutoCloseable {

    private final Network network;
    private final Cost cost;
    private final Optional<OutputLayer> fused;
    private final Workspace scratch;
    private final Tensor gradient;
    private final List<Parameter> parameters;
    private final Regularisation regularisation;

    private Tensor output;

    /**
     * Ties a cost to a network that is trained on one batch.
     *
     * @param network whose output is judged
     * @param cost judges it
     */
    public Objective(Network network, Cost cost) {
        this(network, cost, network.examples());
    }

    /**
     * Ties a cost to a network.
     *
     * @param network whose output is judged
     * @param cost judges it
     * @param trainingExamples how many there are in all batches together, the m of the penalties
     */
    public Objective(Network network, Cost cost, int trainingExamples) {
        this.network = network;
        Optional<OutputLayer> last =
                network.lastLayer() instanceof OutputLayer layer ? Optional.of(layer) : Optional.empty();
        Optional<Cost> onLogits = last.flatMap(layer -> cost.onLogitsOf(layer.activation()));
        this.cost = onLogits.orElse(cost);
        this.fused = onLogits.isPresent() ? last : Optional.empty();
        this.scratch = new Workspace(network.backend());
        this.gradient = network.backend().zeros(network.lastLayer().outputShape());
        this.parameters = List.copyOf(network.trainedParameters());
        this.regularisation = new Regularisation(parameters, network.backend(), trainingExamples);
        this.output = gradient; // until the first forward pass
    }

    /**
     * Runs the forward pass and returns the cost with the penalties.
     *
     * @param x features × examples; must stay as it is until {@link #backward}
     * @param y targets, outputs × examples
     * @param mode what the pass is for
     * @throws IllegalArgumentException if x or y has another shape than the network was built for
     */
    public double forward(Tensor x, Tensor y, Mode mode) {
        return costOf(x, y, mode) + penalty();
    }

    /** Returns the sum of the regularisers' penalties for the parameters as they are. */
    public double penalty() {
        return regularisation.penalty();
    }

    /**
     * Runs the forward pass and returns the cost alone, without the penalties.
     *
     * @param x features × examples; must stay as it is until {@link #backward}
     * @param y targets, outputs × examples
     * @param mode what the pass is for
     * @throws IllegalArgumentException if x or y has another shape than the network was built for
     */
    public double costOf(Tensor x, Tensor y, Mode mode) {
        requireFitting(y);
        output = network.forward(x, mode);
        return cost.value(fused.isPresent() ? fused.get().logits() : output, y, scratch);
    }

    /**
     * Runs the backward pass of the last forward pass: leaves ∂J/∂θ in the gradient of every one of {@link
     * #parameters()}.
     *
     * @param y targets, outputs × examples
     * @throws IllegalArgumentException if y has another shape than the network's output
     */
    public void backward(Tensor y) {
        requireFitting(y);
        if (fused.isPresent()) {
            cost.gradient(fused.get().logits(), y, scratch, gradient);
            fused.get().backwardFromLogits(gradient);
        } else {
            cost.gradient(output, y, scratch, gradient);
            network.lastLayer().backward(gradient);
        }
        network.backwardThroughHiddenLayers();
        regularisation.addGradients();
    }

    /**
     * Returns what an optimiser has to change to train the network: its parameters, or what stands in for them in {@link
     * GramForm}, if that was entered before this objective was made.
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Makes the parameters meet the constraints of their regularisers; to be called after each update. */
    public void constrain() {
        regularisation.constrain();
    }

    // A kernel would broadcast a row or a column of targets without a word.
    private void requireFitting(Tensor y) {
        Shape expected = gradient.shape();
        if (y.shape().rows() != expected.rows() || y.shape().columns() != expected.columns()) {
            throw new IllegalArgumentException("network " + network.spec() + ": expected y of " + expected
                    + " (outputs × examples), received " + y.shape());
        }
    }

    /** Frees the buffers; the network stays open. */
    @Override
    public void close() {
        regularisation.close();
        scratch.close();
        gradient.close();
    }
}
