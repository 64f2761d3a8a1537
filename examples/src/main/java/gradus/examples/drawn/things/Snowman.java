package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A snowman with a hat, a scarf and a carrot for a nose. */
final class Snowman implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour snow = Colour.rgb(0xF1F3F6);
        Colour scarf = Palette.vivid(dice);
        canvas.shadow(4, GROUND, 30, 5, 0.5);
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(Outline.stroke(2, 1.4, 12 * side, 3, 26 * side, -4, 36 * side, -14), Colour.rgb(0x553C28));
            canvas.fill(Outline.stroke(1.4, 1, 29 * side, -6, 37 * side, -5), Colour.rgb(0x553C28));
        }
        canvas.fillSolid(Outline.circle(0, 21, 19), snow);
        canvas.fillSolid(Outline.circle(0, -2, 14), snow);
        canvas.fillSolid(Outline.circle(0, -21, 11), snow);
        for (int y = -4; y <= 16; y += 8) {
            canvas.fill(Outline.circle(0, y, 1.5), Colour.BLACK);
        }
        face(canvas);
        canvas.fillSolid(Outline.stroke(6, 6, -11, -12, 0, -9, 11, -12), scarf);
        canvas.fillSolid(Outline.stroke(5.5, 6, 7, -10, 10, 0, 9, 9), scarf.darker(0.1));
        hat(canvas, Palette.any(dice).darker(0.4), scarf);
    }

    private static void face(Canvas canvas) {
        canvas.fill(Outline.circle(-4, -24, 1.4), Colour.BLACK);
        canvas.fill(Outline.circle(4, -24, 1.4), Colour.BLACK);
        canvas.fillRound(Outline.polygon(0, -22.5, 14, -18.5, 0, -18.5), Colour.rgb(0xE8822C));
        canvas.fill(Outline.stroke(1, 1, -5, -17, -1, -15, 3, -16), Colour.BLACK);
    }

    private static void hat(Canvas canvas, Colour felt, Colour band) {
        canvas.fillSolid(Outline.roundedBox(-15, -32, 15, -28.5, 1.5), felt);
        canvas.fillSolid(Outline.box(-9, -46, 9, -31), felt);
        canvas.fill(Outline.box(-9, -35, 9, -31.5), band);
    }
}
