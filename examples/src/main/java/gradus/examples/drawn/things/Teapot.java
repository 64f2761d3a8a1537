package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A round teapot. */
final class Teapot implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour glaze = Palette.any(dice);
        Colour accent = Palette.contrasting(glaze, Palette.vivid(dice), Colour.WHITE);
        canvas.shadow(2, GROUND - 1, 40, 6, 0.55);
        Canvas pot = canvas.placed(0, dice.around(0, 1), 1);
        pot.fillSolid(Outline.stroke(5, 5, -18, 2, -36, -4, -41, 10, -34, 22, -20, 27), glaze.darker(0.1));
        pot.fillSolid(
                Outline.smooth(18, 12, 30, 8, 36, -6, 45, -10, 45, -10, 43, -2, 38, 14, 26, 28, 16, 28),
                glaze.darker(0.1));
        Outline belly = Outline.symmetric(0, -12, 14, -11, 25, 2, 27, 17, 19, 32, 11, GROUND - 2, 0, GROUND - 1);
        pot.fillSolid(belly, glaze);
        Canvas side = pot.within(belly);
        if (dice.chance(0.5)) {
            side.fill(Outline.stroke(4, 4, -32, 6, 0, 12, 32, 6), accent.opacity(0.9));
        } else {
            flower(side, accent);
        }
        pot.fillSolid(Outline.symmetric(0, -21, 8, -18, 14, -11, 0, -9), glaze.lighter(0.1));
        pot.fillSolid(Outline.circle(0, -23, 4), accent);
        pot.turned(0.3).fill(Outline.ellipse(-12, 6, 3.4, 7), Colour.WHITE.opacity(0.55));
    }

    private static void flower(Canvas side, Colour petals) {
        for (int i = 0; i < 5; i++) {
            side.placed(2, 16, 1).turned(2 * Math.PI * i / 5).fill(Outline.circle(0, -6, 4.4), petals);
        }
        side.fill(Outline.circle(2, 16, 3), Colour.rgb(0xE9B93A));
    }
}
