/**
 * Tensors, and the small set of operations that everything else is written in.
 *
 * <p>Start with {@link gradus.tensor.Backend}: what can be computed. {@link gradus.tensor.UnaryOp}, {@link
 * gradus.tensor.BinaryOp} and {@link gradus.tensor.Reduction} define the operations. To write a backend, implement
 * {@link gradus.tensor.Kernels}, {@link gradus.tensor.Tensor} and {@link gradus.tensor.Backend}, and offer it through a
 * {@link gradus.backend.BackendProvider}.
 */
@NullMarked
package gradus.tensor;

import org.jspecify.annotations.NullMarked;
