package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Outline;

/** The pattern of a coat, drawn on a canvas that ends where the part of the cat does; nothing unless overridden. */
interface Markings {

    /** Draws on the head, in the units of {@link CatHead}. */
    default void onHead(Canvas head, Coat coat) {}

    /** Draws on the trunk, whose outline is {@code shape} and whose chest is {@code chest} across. */
    default void onBody(Canvas body, Outline shape, double chest, Coat coat) {}

    /** Draws on the trunk seen from behind; unless overridden, as on the trunk. */
    default void onBack(Canvas back, Outline shape, Coat coat) {
        onBody(back, shape, 0, coat);
    }

    /** Draws on a leg or the tail, whose outline is {@code shape}. */
    default void onLimb(Canvas limb, Outline shape, Coat coat) {}
}
