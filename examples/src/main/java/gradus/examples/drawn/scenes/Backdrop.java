package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;

/** What is behind and under the subject of a picture. */
@FunctionalInterface
public interface Backdrop {

    /** Covers the whole canvas. */
    void draw(Canvas canvas, Dice dice);
}
