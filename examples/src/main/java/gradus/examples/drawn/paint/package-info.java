/**
 * A small drawing kit: outlines, paints, a canvas, and the camera that makes a noisy little photograph of it.
 *
 * <p>It draws in plain double arithmetic, without fonts, files or a graphics library, so the same seed gives the same
 * bytes on every machine. Start with {@link gradus.examples.drawn.paint.Canvas}, which fills an
 * {@link gradus.examples.drawn.paint.Outline} with a {@link gradus.examples.drawn.paint.Paint}. To add a new kind of
 * shape, add a factory method to {@code Outline}; to add a new kind of shading, implement {@code Paint}.
 */
@NullMarked
package gradus.examples.drawn.paint;

import org.jspecify.annotations.NullMarked;
