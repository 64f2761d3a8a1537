/**
 * Labelled data before it becomes tensors: {@link gradus.data.LabelledImages} as they come from a file, and {@link
 * gradus.data.Dataset}, inputs and targets as a {@link gradus.training.Trainer} takes them.
 */
@NullMarked
package gradus.data;

import org.jspecify.annotations.NullMarked;
