package gradus.layer;

import gradus.regulariser.Regulariser;
import gradus.tensor.Tensor;

/**
 * Numbers that are learnt, with the buffer for the gradient of the cost with respect to them.
 *
 * <p>Networks built to share parameters have the same {@code value} and a {@code gradient} each.
 *
 * @param name where it stands, such as {@code layer 1 weights}
 * @param value the numbers; an optimiser changes them
 * @param gradient their gradient, of the same shape; a backward pass writes it
 * @param regulariser what is asked of the numbers besides a small cost
 */
public record Parameter(String name, Tensor value, Tensor gradient, Regulariser regulariser) {

    /** A parameter of which nothing else is asked. */
    public Parameter(String name, Tensor value, Tensor gradient) {
        this(name, value, gradient, Regulariser.NONE);
    }
}
