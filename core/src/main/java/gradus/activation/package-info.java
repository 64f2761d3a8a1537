/**
 * Activation functions: what a unit does with its weighted sum.
 *
 * <p>Start with {@link gradus.activation.Activation}; {@link gradus.activation.Tanh} is a complete one.
 * Where a function and its derivative stand in {@link gradus.tensor.UnaryOp}, as those of {@link gradus.activation.Gelu} do,
 * every backend computes both. To add one,
 * implement the interface in a class with a public constructor without arguments and name that class in {@code
 * META-INF/services/gradus.activation.Activation}; {@link gradus.activation.Activations#named} then finds it. For a quick
 * try, {@link gradus.activation.Activation#of} makes one of a pair of functions.
 */
@NullMarked
package gradus.activation;

import org.jspecify.annotations.NullMarked;
