/**
 * What every picture has, cat or not: a {@link gradus.examples.drawn.scenes.Subject} in front of a
 * {@link gradus.examples.drawn.scenes.Backdrop}, in colours from one {@link gradus.examples.drawn.scenes.Palette}.
 *
 * <p>Cats and other things share backdrops and palette, so that neither gives the class away. To add a backdrop,
 * implement the interface and name it in {@link gradus.examples.drawn.scenes.Backdrops}.
 */
@NullMarked
package gradus.examples.drawn.scenes;

import org.jspecify.annotations.NullMarked;
