/**
 * Labelled data before it becomes tensors: {@link gradus.data.LabelledImages} as they come from a file.
 */
@NullMarked
package gradus.data;

import org.jspecify.annotations.NullMarked;
