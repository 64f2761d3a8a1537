package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;

/** What a picture is of. */
@FunctionalInterface
public interface Subject {

    /** Where the things that stand have their feet: {@value} units below the middle. */
    double GROUND = 38;

    /**
     * Draws the subject over a backdrop that is already there.
     *
     * @param canvas what to draw on; the subject should fill most of it, and stand on {@link #GROUND} if it stands
     * @param dice what its colours, proportions and details are chosen by
     */
    void draw(Canvas canvas, Dice dice);

    /** Returns a backdrop that suits the subject; unless overridden, any that has a ground to stand on. */
    default Backdrop backdrop(Dice dice) {
        return Backdrops.any(dice);
    }
}
