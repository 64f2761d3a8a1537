/**
 * Training: {@link gradus.training.Trainer} says how, its {@code with} methods what is special about it, {@link
 * gradus.training.TrainingListener}s watch it, and a {@link gradus.training.History} is what it leaves beside the trained
 * parameters. {@code TrainingRun} is the loop.
 *
 * <p>{@link gradus.training.Batches} deal out the examples, {@link gradus.training.EarlyStopping} ends training in time;
 * optimisers, clipping and schedules are extended in {@link gradus.optimiser} and {@link gradus.schedule}.
 */
@NullMarked
package gradus.training;

import org.jspecify.annotations.NullMarked;
