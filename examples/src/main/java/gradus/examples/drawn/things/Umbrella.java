package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** An open umbrella. */
final class Umbrella implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour cloth = Palette.any(dice);
        Colour second = Palette.contrasting(cloth, Palette.any(dice), cloth.lighter(0.5));
        Canvas tilted = canvas.turned(dice.around(0, 0.3));
        tilted.fill(Outline.stroke(2, 2, 0, -38, 0, 26), Colour.rgb(0x4A3A30));
        tilted.fillSolid(Outline.stroke(3.4, 3.4, 0, 24, 0, 34, 6, 37, 11, 33, 11, 28), Palette.wood(dice));
        Outline dome = Outline.smooth(
                -39, 6, -39, 6, -35, -12, -22, -27, 0, -33, 22, -27, 35, -12, 39, 6, 39, 6, 26, 0, 13, 6, 13, 6, 0, 0,
                -13, 6, -13, 6, -26, 0);
        tilted.fillSolid(dome, cloth);
        Canvas panels = tilted.within(dome);
        panels.fill(Outline.smooth(0, -34, 0, -34, 11, -18, 13, 8, -13, 8, -11, -18), second.opacity(0.9));
        for (int side = -1; side <= 1; side += 2) {
            double x = side;
            panels.fill(Outline.stroke(0.8, 0.8, 0, -34, 22 * x, -20, 26 * x, 4), cloth.darker(0.5));
        }
        panels.fill(dome, Paint.downwards(-33, Colour.BLACK.opacity(0), 10, Colour.BLACK.opacity(0.3)));
        tilted.fill(Outline.stroke(1, 2, 0, -40, 0, -32), Colour.rgb(0x4A3A30));
    }
}
