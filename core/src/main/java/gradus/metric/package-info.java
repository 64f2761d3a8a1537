/**
 * How good predictions are, in numbers people read, from plain arrays: {@link gradus.metric.Accuracy} and the {@link
 * gradus.metric.Interval} it is known within, {@link gradus.metric.ConfusionMatrix} with precision, recall and F1, {@link
 * gradus.metric.RocCurve}, {@link gradus.metric.LogLoss}.
 *
 * <p>The arrays are those of {@link gradus.tensor.Tensor#toArray()}: of several classes, a row for each. To add a metric, write a
 * record of what was counted with a factory that takes predictions and labels and checks both.
 */
@NullMarked
package gradus.metric;

import org.jspecify.annotations.NullMarked;
