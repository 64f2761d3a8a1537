package gradus.layer;

import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/**
 * A built layer: parameters, buffers for a fixed number of examples, and the two passes.
 *
 * <p>Activations are features × examples, an example a column. A layer serves one thread. It keeps what its backward
 * pass needs from its last forward pass, and overwrites its output and gradients with each pass.
 */
public interface Layer {

    /**
     * Computes the output for a batch.
     *
     * @param x features × examples; must stay as it is until the backward pass
     * @param mode what the pass is for
     * @return the output, owned by this layer and overwritten by its next forward pass
     */
    Tensor forward(Tensor x, Mode mode);

    /**
     * Computes the gradients of the parameters, and of the input where wanted, averaged over the examples: 1/m enters here.
     *
     * @param dOut the derivative of each example's cost with respect to the output of the last forward pass; read only
     */
    void backward(Tensor dOut);

    /**
     * Returns where the backward pass leaves the derivative of each example's cost with respect to the input; nothing if
     * the layer was built without (the first layer of a network is).
     */
    Optional<Tensor> inputGradient();

    /** Returns what is learnt, in the order it was drawn; the same list at every call. */
    List<Parameter> parameters();

    /** Returns the shape of the output, features × examples. */
    Shape outputShape();

    /**
     * Shows the tensors of the layer in the order in which the forward pass meets them: what goes bad first is shown first.
     */
    void visitTensors(TensorVisitor visitor);
}
