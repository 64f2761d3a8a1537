/**
 * How good predictions are, in numbers people read: {@link gradus.metric.Accuracy}.
 */
@NullMarked
package gradus.metric;

import org.jspecify.annotations.NullMarked;
