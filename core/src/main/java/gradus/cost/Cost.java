package gradus.cost;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import java.util.Optional;

/**
 * A cost J: the mean over the examples of a loss between prediction and target. Whether the loss of an example is the sum or the
 * mean over its outputs is the cost's to say. Stateless; one object serves any number of networks and threads.
 */
public interface Cost {

    /** Returns the name it is found by, in lower case, such as {@code binary-cross-entropy}. */
    String name();

    /** Returns the activation of an output layer whose values are what this cost judges; the identity, unless it says so. */
    default Activation outputActivation() {
        return Activations.IDENTITY;
    }

    /**
     * Returns the cost of predictions.
     *
     * @param a predictions, outputs × examples, read only
     * @param y targets, outputs × examples, read only
     * @param scratch room to work in
     * @return J, the loss of each example, averaged over the examples
     */
    double value(Tensor a, Tensor y, Workspace scratch);

    /**
     * dA ← the derivative of each example's loss with respect to its predictions. Not divided by the number of examples: 1/m
     * enters once, in the layers.
     *
     * @param a predictions, outputs × examples, read only
     * @param y targets, outputs × examples, read only
     * @param scratch room to work in
     * @param dA outputs × examples, overwritten; neither of the others
     */
    void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA);

    /**
     * Returns this cost as a function of z where a = g(z), if there is a form that is stable where this one is not.
     *
     * @param g the activation of the output layer
     */
    default Optional<Cost> onLogitsOf(Activation g) {
        return Optional.empty();
    }
}
