/**
 * Fetching the article's data set when the user asks for it: start with {@link gradus.examples.download.Download}.
 *
 * <p>A file appears under its final name only once it is complete and has the expected SHA-256. Until then it is beside
 * it, its name followed by {@code .part}, and the next download goes on where that one ends. Whatever goes wrong is one
 * {@link gradus.examples.download.DownloadException} with one line.
 */
@NullMarked
package gradus.examples.download;

import org.jspecify.annotations.NullMarked;
