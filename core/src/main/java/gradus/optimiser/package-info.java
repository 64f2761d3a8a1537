/**
 * Optimisers: how parameters follow their gradients. Start with {@link gradus.optimiser.GradientDescent}; {@link
 * gradus.optimiser.Momentum} is one that remembers something.
 *
 * <p>An {@link gradus.optimiser.Optimiser} holds hyperparameters only; what it remembers of one parameter is in that
 * parameter's {@link gradus.optimiser.Updater}. To add one, implement both, the optimiser in a class with a public constructor
 * without arguments, and name that class in {@code META-INF/services/gradus.optimiser.Optimiser}; {@link
 * gradus.optimiser.Optimisers#named} then finds it.
 *
 * <p>{@link gradus.optimiser.Clipping} is what may happen to the gradients before.
 */
@NullMarked
package gradus.optimiser;

import org.jspecify.annotations.NullMarked;
