/**
 * Labelled data before it becomes tensors: {@link gradus.data.LabelledImages} as they come from a file, and {@link
 * gradus.data.Dataset}, inputs and targets as a {@link gradus.training.Trainer} takes them.
 *
 * <p>A {@link gradus.data.Split} sets examples aside for validation and test, a {@link gradus.data.KFold} does so in turns,
 * and a {@link gradus.data.Standardiser} brings features to one scale. Whatever divides examples is given its generator of
 * random numbers and returns indices, so that a further way to divide them needs no more than {@link
 * gradus.data.Dataset#select}. {@link gradus.data.Toys} are small problems to try a network out with.
 */
@NullMarked
package gradus.data;

import org.jspecify.annotations.NullMarked;
