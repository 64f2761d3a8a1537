package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** A sofa from close by: the back, two seat cushions and perhaps a loose one. */
final class Sofa implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour cloth = Palette.any(dice).mixed(Palette.muted(dice), 0.35);
        double seat = dice.between(12, 22);
        double seam = dice.around(0, 25);
        long weave = dice.next();
        canvas.cover(Paint.plain(Palette.muted(dice)));
        canvas.fill(Outline.box(seam - 2, -30, seam + 2, 60), cloth.darker(0.6));
        for (int side = -1; side <= 1; side += 2) {
            cushion(canvas, seam, side, dice.between(-48, -34), seat + 4, cloth.darker(0.12), weave);
            cushion(canvas, seam, side, seat, 60, cloth, weave);
        }
        canvas.fill(
                Outline.box(-80, seat - 3, 80, seat + 3),
                Paint.downwards(seat - 3, Colour.BLACK.opacity(0.35), seat + 3, Colour.BLACK.opacity(0)));
        if (dice.chance(0.6)) {
            looseCushion(canvas.placed(dice.sign() * dice.between(28, 42), seat - 6, 1), dice);
        }
    }

    private static void cushion(
            Canvas canvas, double seam, int side, double top, double bottom, Colour cloth, long weave) {
        double left = side < 0 ? -80 : seam + 0.5;
        double right = side < 0 ? seam - 0.5 : 80;
        Paint padding = Paint.downwards(top, cloth.lighter(0.2), bottom, cloth.darker(0.3));
        canvas.fill(Outline.roundedBox(left, top, right, bottom, 6), padding.streaked(0.12, 0.9, 0.9, weave));
    }

    private static void looseCushion(Canvas canvas, Dice dice) {
        Colour colour = Palette.any(dice);
        Canvas tilted = canvas.turned(dice.around(0, 0.35));
        Outline pillow = Outline.smooth(-15, -15, 0, -13, 15, -15, 13, 0, 15, 15, 0, 13, -15, 15, -13, 0);
        tilted.fillRound(pillow, colour);
        if (dice.chance(0.5)) {
            Canvas inside = tilted.within(pillow);
            for (int x = -12; x <= 12; x += 8) {
                inside.fill(
                        Outline.box(x - 1.5, -16, x + 1.5, 16),
                        colour.lighter(0.45).opacity(0.7));
            }
        }
    }
}
