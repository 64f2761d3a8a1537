package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A guitar, leaning. */
final class Guitar implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour top = dice.chance(0.6) ? Palette.wood(dice) : Palette.any(dice);
        canvas.shadow(0, GROUND + 2, 30, 5, 0.4);
        Canvas guitar = canvas.placed(0, 4, 1).turned(dice.sign() * dice.between(0.15, 0.6));
        guitar.fillSolid(Outline.box(-3, -44, 3, 6), top.darker(0.65));
        guitar.fillSolid(Outline.polygon(-4, -42, -5.5, -55, 5.5, -55, 4, -42), top.darker(0.5));
        Outline body = Outline.symmetric(0, -10, 11, -10, 15, -2, 11, 8, 16, 17, 20, 27, 14, 37, 0, 40);
        guitar.fillSolid(body, top);
        guitar.fill(Outline.circle(0, 4, 7.4), top.darker(0.5));
        guitar.fill(Outline.circle(0, 4, 5.8), Colour.rgb(0x231A15));
        guitar.fillSolid(Outline.box(-9, 24, 9, 27.5), top.darker(0.7));
        for (double x = -2; x <= 2; x += 2) {
            guitar.fill(Outline.stroke(0.5, 0.5, x, -44, x, 25), Colour.rgb(0xEFE6D2));
        }
        for (double y = -38; y < -8; y += 6) {
            guitar.fill(Outline.box(-3, y, 3, y + 0.8), Colour.rgb(0xCFC5B0));
        }
    }
}
