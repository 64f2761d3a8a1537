/**
 * The pictures that the cat classifier learns from when it is given no photographs.
 *
 * <p>The article's 209 + 50 photographs are not ours to ship, so the program draws its own: start with
 * {@link gradus.examples.drawn.DrawnImages}. A picture is a backdrop ({@code drawn.scenes}), in front of it a cat
 * ({@code drawn.cats}) or another thing ({@code drawn.things}), drawn on a canvas and photographed
 * ({@code drawn.paint}). To add a new thing, write a {@link gradus.examples.drawn.scenes.Subject} in
 * {@code drawn.things} and name it in {@link gradus.examples.drawn.things.Things#KINDS}; {@code ContactSheet}, among the
 * tests, shows what it looks like, and {@code DrawnImagesTest} holds the digests that then change.
 */
@NullMarked
package gradus.examples.drawn;

import org.jspecify.annotations.NullMarked;
