/**
 * The same training on two backends side by side: where do they part? {@link gradus.examples.compare.Lockstep} trains two
 * networks that wait for each other in every iteration; {@link gradus.examples.compare.Comparison} does so for the article's
 * networks and judges what it sees.
 */
@NullMarked
package gradus.examples.compare;

import org.jspecify.annotations.NullMarked;
