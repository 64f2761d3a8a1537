package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Paint;

/** One colour, lighter where the lamp falls on it. */
final class Studio implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour paper = Palette.muted(dice);
        double x = dice.around(0, 30);
        double y = dice.between(-40, 0);
        canvas.cover(Paint.radial(x, y, dice.between(70, 110), paper.lighter(0.3), paper.darker(0.35)));
        canvas.shadow(0, 50, 70, 20, 0.25);
    }
}
