package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A steam engine. */
final class Train implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour paint = Palette.any(dice);
        Colour trim = Palette.contrasting(paint, Palette.vivid(dice), Palette.natural(dice));
        canvas.fill(Outline.box(-120, GROUND - 1, 120, GROUND + 2), Colour.rgb(0x4A4644));
        for (int i = 0; i < 4; i++) {
            canvas.fill(
                    Outline.circle(26 - 7 * i, -22 - 6 * i, 4 + 1.8 * i),
                    Colour.rgb(0xEDEBE8).opacity(0.7 - 0.12 * i));
        }
        canvas.fillSolid(Outline.polygon(20, 4, 23, -16, 32, -16, 29, 4), Colour.rgb(0x35312F));
        canvas.fillSolid(Outline.roundedBox(-10, 0, 38, 22, 5), paint);
        canvas.fill(Outline.box(2, 0, 5, 22), trim);
        canvas.fill(Outline.box(16, 0, 19, 22), trim);
        canvas.fillSolid(Outline.smooth(5, 1, 6, -8, 10, -11, 14, -8, 15, 1), trim);
        canvas.fillSolid(Outline.box(-38, -16, -9, 24), paint.darker(0.1));
        canvas.fillSolid(Outline.roundedBox(-42, -22, -5, -15, 2), trim);
        canvas.fillRound(Outline.box(-32, -11, -16, 2), Colour.rgb(0xBFD6E2));
        canvas.fillSolid(Outline.box(-40, 21, 40, 26), trim.darker(0.4));
        canvas.fillSolid(Outline.polygon(38, 25, 47, GROUND - 2, 34, GROUND - 2), trim);
        wheel(canvas, -26, 27, 10);
        wheel(canvas, -2, 27, 10);
        wheel(canvas, 20, 30, 7);
        wheel(canvas, 34, 30, 6.5);
        canvas.fill(Outline.stroke(2.4, 2.4, -26, 29, 22, 30), Colour.rgb(0xB8B5B0));
    }

    private static void wheel(Canvas canvas, double x, double y, double radius) {
        canvas.fill(Outline.circle(x, y, radius), Colour.rgb(0x262322));
        canvas.fillRound(Outline.circle(x, y, radius * 0.72), Colour.rgb(0xA9423A));
        canvas.fill(Outline.circle(x, y, radius * 0.28), Colour.rgb(0x262322));
    }
}
