package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Backdrop;
import gradus.examples.drawn.scenes.Backdrops;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** An aeroplane in the sky, from the side. */
final class Aeroplane implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Backdrops.sky(dice);
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour hull = dice.chance(0.5) ? Palette.any(dice) : Colour.rgb(0xEDEDEA);
        Colour wing = Palette.contrasting(hull, Palette.vivid(dice), Palette.natural(dice));
        Canvas plane = canvas.turned(dice.between(-0.35, 0.15));
        plane.fillSolid(Outline.polygon(2, -4, 20, -24, 27, -24, 18, -3), wing.darker(0.25));
        plane.fillSolid(Outline.polygon(-39, -6, -46, -25, -37, -25, -25, -7), wing);
        Outline body = Outline.smooth(-44, -4, -30, -9, 0, -10, 26, -9, 38, -4, 42, 2, 34, 7, 10, 9, -20, 7, -40, 0);
        plane.fillSolid(body, hull);
        plane.within(body).fill(Outline.box(-50, 2, 50, 4.4), wing);
        for (double x = -24; x <= 22; x += 6.5) {
            plane.fill(Outline.circle(x, -3, 1.9), Colour.rgb(0x3D566B));
        }
        plane.fill(Outline.smooth(29, -6, 33, -6, 37, -3, 37, -2, 29, -2, 29, -2), Colour.rgb(0x3D566B));
        plane.fillSolid(Outline.polygon(10, 2, -14, 29, -22, 29, -8, 2), wing);
        plane.fillSolid(Outline.polygon(-34, -1, -46, 9, -50, 9, -42, -2), wing.darker(0.1));
        plane.fillSolid(Outline.roundedBox(-6, 12, 8, 18, 3), hull.darker(0.2));
    }
}
