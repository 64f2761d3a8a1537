package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A cactus in a pot. */
final class Cactus implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour green = Colour.hsv(dice.between(0.22, 0.42), dice.between(0.35, 0.65), dice.between(0.4, 0.7));
        Colour pot = Palette.any(dice);
        canvas.shadow(4, GROUND, 26, 5, 0.5);
        double left = dice.between(-20, -4);
        double right = dice.between(-20, -4);
        arm(canvas.mirrored(), left, green, dice.next());
        arm(canvas, right, green, dice.next());
        stem(canvas, Outline.stroke(17, 18, 0, -32, 0, 18), green, dice.next());
        for (int i = 0; i < 22; i++) {
            double x = dice.around(0, 7);
            double y = dice.between(-36, 14);
            canvas.fill(Outline.stroke(0.5, 0.3, x, y, x + dice.around(0, 3), y - 2), Colour.rgb(0xF4EED8));
        }
        if (dice.chance(0.6)) {
            canvas.fillSolid(Outline.circle(0, -41, 4.5), Palette.vivid(dice));
        }
        canvas.fillSolid(Outline.polygon(-17, 16, 17, 16, 13, GROUND, -13, GROUND), pot);
        canvas.fillSolid(Outline.roundedBox(-20, 12, 20, 19, 1.5), pot.lighter(0.1));
    }

    private static void arm(Canvas half, double top, Colour green, long seed) {
        stem(half, Outline.stroke(9, 10, 4, 4, 17, 3, 21, -4, 21, top), green, seed);
    }

    private static void stem(Canvas canvas, Outline stem, Colour green, long seed) {
        canvas.contour(stem, green);
        canvas.fill(stem, Paint.round(green, stem).streaked(0.3, 0.4, 0.01, seed));
    }
}
