package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** A wall of bricks above a pavement. */
final class BrickWall implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        double foot = dice.between(10, 24);
        Colour brick = Palette.natural(dice).mixed(Palette.muted(dice), 0.3);
        canvas.cover(Paint.plain(brick.mixed(Colour.rgb(0xB5AEA4), 0.5).darker(0.15)));
        double height = dice.between(6, 9);
        boolean shifted = false;
        for (double y = foot - height; y > -60; y -= height) {
            course(canvas, y, height, shifted, brick, dice);
            shifted = !shifted;
        }
        Colour stone = Palette.muted(dice).mixed(Colour.rgb(0x8E8A84), 0.6);
        Paint paving = Paint.downwards(foot, stone.darker(0.3), 50, stone.lighter(0.1));
        canvas.fill(Outline.box(-60, foot, 60, 60), paving.streaked(0.15, 0.4, 0.8, dice.next()));
    }

    private static void course(Canvas canvas, double y, double height, boolean shifted, Colour brick, Dice dice) {
        double width = 2.2 * height;
        for (double x = shifted ? -60 - width / 2 : -60; x < 60; x += width) {
            Colour fired = brick.mixed(dice.chance(0.5) ? Colour.WHITE : Colour.BLACK, dice.between(0, 0.14));
            canvas.fill(Outline.box(x + 0.6, y + 0.6, x + width - 0.6, y + height - 0.6), fired);
        }
    }
}
