package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A toadstool. */
final class Mushroom implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour cap = Palette.any(dice);
        double width = dice.between(27, 37);
        double height = dice.between(22, 32);
        canvas.shadow(2, GROUND, 26, 6, 0.5);
        Outline stem = Outline.symmetric(0, 0, 7, 2, 7.5, 20, 11, 34, 8, 39, 0, 40);
        canvas.fillSolid(stem, Colour.rgb(0xEDE2CC));
        canvas.fillRound(Outline.ellipse(0, 10, 12, 4), Colour.rgb(0xDCCFB6));
        canvas.fill(Outline.ellipse(0, 3, width * 0.92, 5), Colour.rgb(0xB9A88C));
        Outline dome = Outline.symmetric(
                0, -height, width * 0.6, -height * 0.75, width * 0.95, -height * 0.2, width, 3, width * 0.6, 2, 0, 1);
        canvas.fillSolid(dome, cap);
        Canvas skin = canvas.within(dome);
        Colour spot = Palette.contrasting(cap, Colour.WHITE, cap.darker(0.6)).opacity(0.9);
        for (int i = 0; i < 9; i++) {
            double x = width * (-0.8 + 0.2 * i);
            double size = dice.between(2, 4.6);
            skin.fill(Outline.ellipse(x, -height * dice.between(0.1, 0.85), size, size * 0.75), spot);
        }
    }
}
