package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Backdrop;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A fish in the water. */
final class Fish implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Fish::water;
    }

    private static void water(Canvas canvas, Dice dice) {
        Colour deep = Colour.hsv(dice.between(0.38, 0.68), dice.between(0.2, 0.55), dice.between(0.4, 0.75));
        canvas.cover(
                Paint.downwards(-50, deep.lighter(0.35), 50, deep.darker(0.4)).streaked(0.1, 0.04, 0.3, dice.next()));
        Colour sand = Palette.natural(dice);
        canvas.fill(
                Outline.smooth(-70, 42, -20, dice.between(30, 40), 20, 38, 70, 34, 70, 90, -70, 90),
                Paint.plain(sand.mixed(deep, 0.35)).streaked(0.25, 0.7, 0.7, dice.next()));
        Colour weed = Palette.leaves(dice).mixed(deep, 0.3);
        for (int i = 0; i < 4; i++) {
            double x = dice.around(0, 48);
            canvas.fill(Outline.stroke(4, 1.2, x, 48, x + 5, 30, x - 4, 14, x + 3, dice.between(-20, 5)), weed);
        }
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour scales = Palette.any(dice);
        Colour second = Palette.contrasting(scales, Palette.vivid(dice), Colour.WHITE);
        double fat = dice.between(13, 21);
        canvas.fillSolid(Outline.smooth(14, 0, 26, -8, 40, -17, 40, -17, 34, 0, 40, 17, 40, 17, 26, 8), second);
        canvas.fillSolid(Outline.smooth(-12, -fat * 0.7, -2, -fat - 11, 14, -fat - 5, 20, -4), second);
        Outline body = Outline.smooth(
                -34, 1, -24, -fat * 0.72, -6, -fat, 12, -fat * 0.6, 24, 0, 12, fat * 0.6, -6, fat, -24, fat * 0.75);
        canvas.fillSolid(body, scales);
        bands(canvas.within(body), second, 1 + dice.below(3));
        canvas.fillSolid(Outline.smooth(-4, 4, 8, 3, 13, 10, 4, 12), second.darker(0.1));
        canvas.fill(Outline.circle(-22, -4, 4.2), Colour.WHITE);
        canvas.fill(Outline.circle(-22.6, -4, 2.5), Colour.BLACK);
        canvas.fill(Outline.circle(-23.4, -5, 0.9), Colour.WHITE);
        canvas.fill(Outline.stroke(1, 0.6, -34, 4, -30, 5.5, -27, 4.5), scales.darker(0.7));
        for (int i = 1; i <= 3; i++) {
            canvas.fill(Outline.circle(-36 - 3 * i, -6 - 9 * i, 1 + 0.5 * i), Colour.WHITE.opacity(0.5));
        }
    }

    private static void bands(Canvas body, Colour colour, int count) {
        for (int i = 0; i < count; i++) {
            double x = -10 + 11 * i;
            body.fill(Outline.stroke(5, 5, x, -30, x + 4, 0, x, 30), colour.opacity(0.85));
        }
    }
}
