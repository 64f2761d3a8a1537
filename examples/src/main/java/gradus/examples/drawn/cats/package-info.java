/**
 * Cats, in every pose that {@link gradus.examples.drawn.cats.Cats#POSES} lists.
 *
 * <p>A {@link gradus.examples.drawn.cats.Coat} has the colours of one cat, its {@code Markings} the pattern, and
 * {@code CatHead} the face that all poses share. To add a pose, implement
 * {@link gradus.examples.drawn.scenes.Subject} and name it in the list; to add a pattern, implement {@code Markings}
 * and have {@code Coat} choose it.
 */
@NullMarked
package gradus.examples.drawn.cats;

import org.jspecify.annotations.NullMarked;
