package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** A blanket or rug from above: checked, striped, dotted or plain, in soft folds. */
final class Cloth implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour wool = Palette.any(dice).mixed(Palette.muted(dice), 0.4);
        Colour second = wool.mixed(Palette.any(dice), 0.45).opacity(0.55);
        Paint light = Paint.along(-50, -50, wool.lighter(0.2), 50, 50, wool.darker(0.25));
        canvas.cover(light.streaked(0.25, 0.05, 0.07, dice.next()).streaked(0.12, 1.1, 1.1, dice.next()));
        Canvas slanted = canvas.turned(dice.around(0, 0.8));
        double gap = dice.between(9, 18);
        switch (dice.below(4)) {
            case 0 -> dots(slanted, gap, second);
            case 1 -> bars(slanted, gap, second);
            case 2 -> {
                bars(slanted, gap, second);
                bars(slanted.turned(Math.PI / 2), gap, second);
            }
            default -> {
                // A plain cloth is left as it is.
            }
        }
    }

    private static void bars(Canvas canvas, double gap, Colour colour) {
        for (double x = -80; x < 80; x += gap) {
            canvas.fill(Outline.box(x, -90, x + gap * 0.45, 90), colour);
        }
    }

    private static void dots(Canvas canvas, double gap, Colour colour) {
        for (double x = -70; x < 70; x += gap) {
            for (double y = -70; y < 70; y += gap) {
                canvas.fill(Outline.circle(x, y, gap * 0.22), colour);
            }
        }
    }
}
