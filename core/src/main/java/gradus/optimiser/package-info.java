/**
 * Optimisers: how parameters follow their gradients. Start with {@link gradus.optimiser.GradientDescent}.
 *
 * <p>An {@link gradus.optimiser.Optimiser} holds hyperparameters only; what it remembers of one parameter is in that
 * parameter's {@link gradus.optimiser.Updater}. To add one, implement both.
 */
@NullMarked
package gradus.optimiser;

import org.jspecify.annotations.NullMarked;
