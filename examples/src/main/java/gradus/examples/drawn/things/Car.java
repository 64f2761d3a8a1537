package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A small car from the side. */
final class Car implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour paint = Palette.any(dice);
        double roof = dice.between(-12, -4);
        canvas.shadow(0, GROUND, 46, 5, 0.6);
        Outline cabin =
                Outline.smooth(-22, 12, -18, roof + 6, -11, roof, 6, roof, 14, roof + 5, 23, 12, 23, 12, -22, 12);
        canvas.fillSolid(cabin, paint);
        glass(canvas, roof);
        Outline body =
                Outline.smooth(-40, 14, -28, 9, 0, 8, 26, 9, 38, 14, 41, 26, 39, 32, 39, 32, -40, 32, -40, 32, -42, 24);
        canvas.fillSolid(body, paint);
        canvas.fill(Outline.stroke(0.8, 0.8, 0, 10, 1, 20, 0, 31), paint.darker(0.5));
        canvas.fill(Outline.box(3, 16, 8, 17.5), paint.darker(0.6));
        canvas.fillRound(Outline.ellipse(38.5, 19, 2.6, 3.4), Colour.rgb(0xFBEFB4));
        canvas.fillRound(Outline.ellipse(-40, 19, 2, 3), Colour.rgb(0xC93328));
        wheel(canvas, -24);
        wheel(canvas, 24);
    }

    private static void glass(Canvas canvas, double roof) {
        Paint sky = Paint.downwards(roof, Colour.rgb(0xCBE2EE), 10, Colour.rgb(0x55707F));
        canvas.fill(
                Outline.smooth(-18, 9, -15, roof + 8, -10, roof + 3, -2, roof + 3, -2, roof + 3, -2, 9, -2, 9), sky);
        canvas.fill(Outline.smooth(1, 9, 1, 9, 1, roof + 3, 1, roof + 3, 6, roof + 3, 12, roof + 7, 18, 9), sky);
    }

    private static void wheel(Canvas canvas, double x) {
        canvas.fill(Outline.circle(x, 31, 8.5), Colour.rgb(0x1D1B1A));
        canvas.fillRound(Outline.circle(x, 31, 4.6), Colour.rgb(0xC9C9C6));
        canvas.fill(Outline.circle(x, 31, 1.4), Colour.rgb(0x55524E));
    }
}
