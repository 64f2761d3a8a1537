package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/**
 * Sky of some hour and weather, with a few clouds.
 *
 * @param evening whether the sun is low
 */
record Sky(boolean evening) implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour zenith = evening
                ? Colour.hsv(dice.between(0.58, 0.85), dice.between(0.2, 0.5), dice.between(0.4, 0.75))
                : Colour.hsv(dice.between(0.53, 0.62), dice.between(0.1, 0.6), dice.between(0.65, 0.95));
        Colour horizon = evening
                ? Colour.hsv(dice.between(0.02, 0.13), dice.between(0.3, 0.6), dice.between(0.8, 0.98))
                : zenith.lighter(0.6);
        canvas.cover(Paint.downwards(-50, zenith, dice.between(10, 50), horizon));
        for (int i = dice.below(4); i > 0; i--) {
            cloud(canvas.placed(dice.around(0, 45), dice.between(-45, -5), dice.between(0.6, 1.4)), horizon, dice);
        }
    }

    private static void cloud(Canvas canvas, Colour light, Dice dice) {
        Colour white = light.lighter(0.6).opacity(0.75);
        for (int puff = -2; puff <= 2; puff++) {
            double height = 6 - 1.4 * Math.abs(puff);
            canvas.fill(Outline.ellipse(7 * puff, dice.between(-2, 1) - height / 2, 7, height), white);
        }
    }
}
