package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A table lamp, lit. */
final class Lamp implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour shade = Palette.any(dice);
        Colour foot = Palette.any(dice);
        double top = dice.between(8, 15);
        double bottom = dice.between(22, 31);
        canvas.fill(
                Outline.circle(0, -14, 50),
                Paint.radial(
                        0,
                        -14,
                        50,
                        Colour.rgb(0xFFE9A8).opacity(0.6),
                        Colour.rgb(0xFFE9A8).opacity(0)));
        canvas.shadow(3, GROUND, 26, 5, 0.5);
        canvas.fill(Outline.box(-1.6, -5, 1.6, 12), foot.darker(0.5));
        Outline base = dice.chance(0.5)
                ? Outline.symmetric(0, 6, 4, 7, 11, 18, 11, 28, 6, 35, 12, GROUND, 12, GROUND, 0, GROUND)
                : Outline.symmetric(0, 4, 2.5, 4, 3, 24, 6, 33, 17, 36, 17, GROUND, 17, GROUND, 0, GROUND);
        canvas.fillSolid(base, foot);
        Outline cone = Outline.polygon(-top, -36, top, -36, bottom, -2, -bottom, -2);
        canvas.contour(cone, shade);
        canvas.fill(cone, Paint.radial(0, -10, 34, shade.lighter(0.65), shade));
        canvas.fill(Outline.stroke(1.5, 1.5, -bottom, -2, bottom, -2), shade.darker(0.4));
        canvas.fill(Outline.stroke(1.2, 1.2, -top, -36, top, -36), shade.darker(0.4));
    }
}
