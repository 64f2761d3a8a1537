package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Backdrop;
import gradus.examples.drawn.scenes.Backdrops;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A striped lighthouse. */
final class Lighthouse implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Backdrops.open(dice);
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour wall = Colour.rgb(0xF2ECE0).mixed(Palette.muted(dice), 0.2);
        Colour band = Palette.contrasting(wall, Palette.vivid(dice), Palette.natural(dice));
        Outline rock = Outline.smooth(-34, 46, -26, 32, -10, 28, 12, 30, 28, 34, 38, 46);
        canvas.fillSolid(rock, Palette.natural(dice).darker(0.3));
        Outline tower = Outline.polygon(-8, -24, 8, -24, 14, 32, -14, 32);
        canvas.contour(tower, wall);
        canvas.fill(tower, wall);
        Canvas side = canvas.within(tower);
        for (double y = -14; y < 30; y += 19) {
            side.fill(Outline.box(-20, y, 20, y + 9.5), band);
        }
        side.fill(tower, Paint.along(-12, 0, Colour.BLACK.opacity(0), 14, 0, Colour.BLACK.opacity(0.5)));
        canvas.fill(Outline.box(-2.5, 22, 2.5, 32), Colour.rgb(0x40332B));
        canvas.fillSolid(Outline.box(-11, -27, 11, -23.5), band.darker(0.3));
        canvas.fillRound(Outline.box(-6, -37, 6, -27), Colour.rgb(0xFBE7A0));
        canvas.fill(Outline.box(-0.6, -37, 0.6, -27), band.darker(0.5));
        canvas.fillSolid(Outline.smooth(-8, -36, -8, -36, -4, -42, 0, -44, 4, -42, 8, -36, 8, -36), band);
    }
}
