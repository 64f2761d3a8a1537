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

/** A hot-air balloon. */
final class Balloon implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Backdrops.sky(dice);
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour cloth = Palette.any(dice);
        Colour gore = Palette.contrasting(cloth, Palette.any(dice), Palette.vivid(dice));
        Outline envelope = Outline.symmetric(0, -43, 16, -40, 28, -26, 29, -10, 20, 8, 8, 20, 0, 20);
        for (int x = -6; x <= 6; x += 4) {
            canvas.fill(Outline.stroke(0.7, 0.7, x, 18, x * 0.8, 32), Colour.rgb(0x40342A));
        }
        canvas.fillSolid(envelope, cloth);
        Canvas silk = canvas.within(envelope);
        for (double reach : new double[] {-0.85, -0.3, 0.3, 0.85}) {
            silk.fill(Outline.stroke(8, 4, 0, -44, 26 * reach, -18, 20 * reach, 4, 4 * reach, 22), gore.opacity(0.9));
        }
        silk.fill(envelope, Paint.radial(-8, -24, 50, Colour.BLACK.opacity(0), Colour.BLACK.opacity(0.6)));
        canvas.fillSolid(Outline.roundedBox(-6.5, 30, 6.5, 41, 2), Palette.wood(dice));
        canvas.fill(Outline.box(-7, 30, 7, 32.5), Colour.rgb(0x4F3A28));
    }
}
