/**
 * Schedules: how the step size of an optimiser changes in the course of a training run.
 *
 * <p>Start with {@link gradus.schedule.Schedule}; {@link gradus.schedule.StepDecay} is a complete one, and {@link
 * gradus.schedule.ReduceOnPlateau} one that looks at the cost. To add one, implement the interface; a formula of the
 * iteration is a lambda: {@code (base, iterations) -> i -> base / Math.sqrt(i)}.
 */
@NullMarked
package gradus.schedule;

import org.jspecify.annotations.NullMarked;
