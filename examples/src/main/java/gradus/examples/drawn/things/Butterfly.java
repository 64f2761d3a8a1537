package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A butterfly with its wings open. */
final class Butterfly implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour wing = Palette.any(dice);
        Colour spot = Palette.contrasting(wing, Palette.vivid(dice), Colour.WHITE);
        Canvas insect = canvas.turned(dice.around(0, 0.5));
        double spread = dice.between(0.85, 1.1);
        for (int side = -1; side <= 1; side += 2) {
            half(insect.stretched(side * spread, 1), wing, spot);
        }
        Colour body = Colour.rgb(0x2E2621);
        insect.fillRound(Outline.ellipse(0, 2, 2.8, 17), body);
        insect.fill(Outline.circle(0, -16, 3.4), body);
        insect.fill(Outline.stroke(1, 0.8, 0, -18, -5, -28, -11, -32), body);
        insect.fill(Outline.stroke(1, 0.8, 0, -18, 5, -28, 11, -32), body);
    }

    private static void half(Canvas side, Colour wing, Colour spot) {
        Outline lower = Outline.smooth(2, 2, 18, 2, 30, 12, 28, 28, 16, 34, 7, 22);
        side.fill(lower.grown(1.6), wing.darker(0.8));
        side.fillRound(lower, wing.darker(0.12));
        Outline upper = Outline.smooth(2, 2, 6, -16, 22, -32, 38, -30, 40, -16, 32, 0, 16, 6);
        side.fill(upper.grown(1.6), wing.darker(0.8));
        side.fillRound(upper, wing);
        side.fill(Outline.ellipse(29, -18, 5.5, 5), spot);
        side.fill(Outline.circle(20, 18, 4.4), spot);
        side.fill(Outline.circle(16, -9, 3), spot.opacity(0.8));
        side.fill(Outline.circle(29, -18, 2.2), wing.darker(0.8));
    }
}
