/**
 * The experiments of the article series. {@link gradus.examples.series.Series} is the table of them, {@link
 * gradus.examples.series.SeriesRunner} runs them. To add one that trains a network, add a line to the table, and where numbers
 * were published for it, a file of properties to {@link gradus.examples.published}.
 */
@NullMarked
package gradus.examples.series;

import org.jspecify.annotations.NullMarked;
