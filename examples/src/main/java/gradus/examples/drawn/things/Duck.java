package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A duck on the pond, or of rubber, in profile. */
final class Duck implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour feathers = dice.chance(0.4) ? Colour.rgb(0xF1CB3E) : Palette.any(dice);
        Colour head = dice.chance(0.5) ? feathers : Palette.any(dice).darker(0.15);
        canvas.shadow(2, GROUND - 2, 40, 6, 0.5);
        Outline body =
                Outline.smooth(-30, 18, -24, 6, -10, 6, 8, 8, 24, 2, 37, -8, 37, -8, 36, 18, 26, 33, 0, 37, -22, 33);
        canvas.fillSolid(body, feathers);
        canvas.fillSolid(
                Outline.smooth(-6, 16, 8, 11, 22, 14, 29, 10, 29, 10, 24, 25, 8, 29, -5, 25), feathers.darker(0.15));
        canvas.fillSolid(Outline.polygon(-31, -18, -46, -13, -44, -8, -29, -9), Colour.rgb(0xE58A2A));
        canvas.fillSolid(
                Outline.smooth(-24, 12, -20, 2, -30, -5, -33, -16, -26, -28, -14, -29, -5, -20, -5, -6, -4, 8, -12, 16),
                head);
        canvas.fill(Outline.circle(-21, -17, 3.2), Colour.WHITE);
        canvas.fill(Outline.circle(-21.6, -17, 2), Colour.BLACK);
        canvas.fill(Outline.stroke(0.9, 0.9, -45, -11, -37, -11.5, -30, -13), Colour.rgb(0x9A5A1C));
    }
}
