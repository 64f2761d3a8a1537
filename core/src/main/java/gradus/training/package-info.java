/**
 * Training: {@link gradus.training.Trainer} runs the loop, {@link gradus.training.TrainingListener}s watch it, and a {@link
 * gradus.training.History} is what it leaves beside the trained parameters.
 */
@NullMarked
package gradus.training;

import org.jspecify.annotations.NullMarked;
