package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** Sky over a lawn, sand, snow or stone, with hedges or hills between them. */
final class Outdoors implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        double horizon = dice.between(-8, 18);
        new Sky(dice.chance(0.3)).draw(canvas, dice);
        if (dice.chance(0.6)) {
            hedge(canvas, horizon, dice);
        }
        boolean lawn = dice.chance(0.55);
        Colour ground = lawn ? Palette.grass(dice) : Palette.natural(dice).mixed(Palette.muted(dice), 0.4);
        Paint soil = Paint.downwards(horizon, ground.lighter(0.15), 50, ground.darker(0.25));
        canvas.fill(Outline.box(-80, horizon, 80, 80), soil.streaked(0.22, 0.5, 0.25, dice.next()));
        if (lawn) {
            blades(canvas, horizon, ground, dice);
        }
    }

    private static void hedge(Canvas canvas, double horizon, Dice dice) {
        Colour leaves = Palette.leaves(dice).mixed(Palette.muted(dice), 0.3);
        double height = dice.between(6, 18);
        for (double x = -60; x <= 60; x += 11) {
            Outline bush = Outline.ellipse(x, horizon, 12, height * dice.between(0.6, 1));
            canvas.fill(
                    bush,
                    Paint.downwards(horizon - height, leaves.lighter(0.1), horizon, leaves.darker(0.4))
                            .streaked(0.25, 0.4, 0.4, dice.next()));
        }
    }

    private static void blades(Canvas canvas, double horizon, Colour grass, Dice dice) {
        for (int i = 0; i < 45; i++) {
            double x = dice.around(0, 55);
            double y = dice.between(horizon + 6, 55);
            double height = 2 + (y - horizon) * 0.1;
            Colour blade = dice.chance(0.5) ? grass.lighter(0.25) : grass.darker(0.3);
            canvas.fill(Outline.stroke(1.1, 0.3, x, y, x + dice.around(0, 2), y - height), blade);
        }
    }
}
