/**
 * Things that are not cats, one class for each kind; {@link gradus.examples.drawn.things.Things#KINDS} lists them.
 *
 * <p>To add a kind, implement {@link gradus.examples.drawn.scenes.Subject} and name it in the list. Take colours from
 * {@link gradus.examples.drawn.scenes.Palette}, as the cats do, and let proportions, colours and details vary with the
 * dice.
 */
@NullMarked
package gradus.examples.drawn.things;

import org.jspecify.annotations.NullMarked;
