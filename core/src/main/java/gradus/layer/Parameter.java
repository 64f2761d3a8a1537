package gradus.layer;

import gradus.tensor.Tensor;

/**
 * Numbers that are learnt, with the buffer for the gradient of the cost with respect to them.
 *
 * <p>Networks built to share parameters have the same {@code value} and a {@code gradient} each.
 *
 * @param name where it stands, such as {@code layer 1 weights}
 * @param value the numbers; an optimiser changes them
 * @param gradient their gradient, of the same shape; a backward pass writes it
 */
public record Parameter(String name, Tensor value, Tensor gradient) {}
