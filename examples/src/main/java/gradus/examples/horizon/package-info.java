/**
 * How far the printed digits of a training can be trusted. {@link gradus.examples.horizon.Horizon} trains the same network several
 * times, each time rounded a little differently in one of the ways of {@link gradus.examples.horizon.Perturbation}, and tells
 * from what the trainings have in common up to where none of it is round-off.
 */
@NullMarked
package gradus.examples.horizon;

import org.jspecify.annotations.NullMarked;
