package gradus.layer;

import gradus.activation.Activation;
import gradus.tensor.Tensor;

/**
 * A layer that ends in an activation and can be entered behind it, so that a cost which knows the activation works on the
 * logits z, where it is stable, instead of on a = g(z).
 */
public interface OutputLayer extends Layer {

    /** Returns the activation at the end, g. */
    Activation activation();

    /** Returns z of the last forward pass, read only. */
    Tensor logits();

    /**
     * The backward pass from behind the activation.
     *
     * @param dZ the derivative of each example's cost with respect to z; read only
     */
    void backwardFromLogits(Tensor dZ);
}
