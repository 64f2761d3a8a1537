package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** Something far out of focus: soft discs of light in neighbouring colours. */
final class Blurred implements Backdrop {

    private static final int DISCS = 14;

    @Override
    public void draw(Canvas canvas, Dice dice) {
        double hue = dice.between(0, 1);
        canvas.cover(Paint.downwards(-50, tone(hue, dice), 50, tone(hue, dice)));
        for (int i = 0; i < DISCS; i++) {
            disc(canvas, tone(hue, dice).lighter(0.2), dice);
        }
    }

    private static void disc(Canvas canvas, Colour colour, Dice dice) {
        double x = dice.around(0, 55);
        double y = dice.around(0, 55);
        double radius = dice.between(7, 22);
        double opacity = dice.between(0.3, 0.7);
        canvas.fill(
                Outline.circle(x, y, radius), Paint.radial(x, y, radius, colour.opacity(opacity), colour.opacity(0.1)));
    }

    private static Colour tone(double hue, Dice dice) {
        return Colour.hsv(dice.around(hue, 0.08), dice.between(0.2, 0.5), dice.between(0.35, 0.85));
    }
}
