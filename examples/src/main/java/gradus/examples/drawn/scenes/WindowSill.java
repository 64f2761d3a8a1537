package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** A window with the day outside, curtains on both sides and a sill to stand on. */
final class WindowSill implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        new Sky(dice.chance(0.3)).draw(canvas, dice);
        Colour bushes = Palette.leaves(dice).mixed(Palette.muted(dice), 0.5);
        for (double x = -50; x <= 50; x += 14) {
            canvas.fillRound(Outline.ellipse(x, 25, 14, dice.between(12, 28)), bushes);
        }
        Colour frame = dice.chance(0.5) ? Colour.rgb(0xEFEBE2) : Palette.wood(dice);
        double bar = dice.around(0, 15);
        canvas.fill(Outline.box(bar - 2, -60, bar + 2, 30), frame.darker(0.1));
        canvas.fill(Outline.box(-60, dice.between(-26, -12), 60, -10), frame.darker(0.15));
        sill(canvas, dice.between(18, 26), frame, dice);
        Colour fabric = Palette.any(dice);
        curtain(canvas, fabric, dice);
        curtain(canvas.mirrored(), fabric, dice);
    }

    private static void sill(Canvas canvas, double top, Colour frame, Dice dice) {
        Paint board = Paint.downwards(top, frame.lighter(0.2), 50, frame.darker(0.35));
        canvas.fill(Outline.box(-60, top, 60, 60), board.streaked(0.1, 0.05, 0.5, dice.next()));
        canvas.fill(Outline.box(-60, top - 1, 60, top), Colour.BLACK.opacity(0.4));
    }

    private static void curtain(Canvas canvas, Colour fabric, Dice dice) {
        double width = dice.between(6, 16);
        for (double x = -52; x < -50 + width; x += 5) {
            canvas.fill(
                    Outline.box(x, -60, x + 5, 40),
                    Paint.along(x, 0, fabric.lighter(0.15), x + 5, 0, fabric.darker(0.35)));
        }
    }
}
