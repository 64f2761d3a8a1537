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

/** A sailing boat on the water. */
final class Boat implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Backdrops.sky(dice);
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour hull = Palette.any(dice);
        Colour sail = Palette.contrasting(Colour.rgb(0x8FA9C0), Colour.rgb(0xF4EEDF), Palette.any(dice));
        Colour sea = Colour.hsv(dice.between(0.45, 0.64), dice.between(0.2, 0.6), dice.between(0.35, 0.7));
        Paint water =
                Paint.downwards(15, sea.lighter(0.3), 50, sea.darker(0.35)).streaked(0.25, 0.06, 0.5, dice.next());
        canvas.fill(Outline.box(-120, dice.between(8, 18), 120, 120), water);
        canvas.fill(Outline.stroke(2, 1.4, 2, 24, 2, -40), Colour.rgb(0x5A4330));
        Outline main = Outline.smooth(4, -38, 4, -38, 20, -14, 32, 14, 32, 14, 4, 16, 4, 16, 6, -10);
        canvas.fillSolid(main, sail);
        Canvas cloth = canvas.within(main);
        Colour stripe = Palette.vivid(dice).opacity(0.8);
        if (dice.chance(0.5)) {
            cloth.fill(Outline.box(0, -8, 40, 0), stripe);
        }
        canvas.fillSolid(Outline.smooth(-1, -34, -1, -34, -16, -4, -27, 15, -27, 15, -1, 15, -1, 15), sail.darker(0.1));
        canvas.fill(Outline.polygon(2, -40, 2, -34, dice.sign() * 10, -37), stripe);
        Outline body = Outline.smooth(-37, 20, -37, 20, 36, 20, 36, 20, 30, 31, 24, 34, -24, 34, -31, 30);
        canvas.fillSolid(body, hull);
        canvas.within(body).fill(Outline.box(-50, 20, 50, 23), hull.lighter(0.5));
        canvas.fill(
                Outline.box(-120, 32, 120, 120),
                Paint.downwards(32, sea.lighter(0.25).opacity(0.9), 50, sea.darker(0.3))
                        .streaked(0.3, 0.08, 0.5, dice.next()));
    }
}
