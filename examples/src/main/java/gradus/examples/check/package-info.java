/**
 * Gradient checks of whole networks: {@link gradus.examples.check.NetworkCheck} of one that the command line describes, and {@link
 * gradus.examples.check.ArticleGradientCheck}, that of the article series.
 */
@NullMarked
package gradus.examples.check;

import org.jspecify.annotations.NullMarked;
