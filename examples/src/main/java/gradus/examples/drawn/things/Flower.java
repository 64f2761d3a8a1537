package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** One flower, close by. */
final class Flower implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour petal = Palette.any(dice).lighter(0.1);
        Colour stem = Colour.hsv(dice.between(0.24, 0.36), 0.6, dice.between(0.35, 0.6));
        double bend = dice.around(0, 8);
        canvas.fill(Outline.stroke(3, 4, 0, -8, bend, 20, 0, 60), stem.darker(0.1));
        leaf(canvas.placed(bend * 0.8, 30, 1), stem);
        leaf(canvas.placed(bend * 0.8, 36, 1).mirrored(), stem);
        Canvas head = canvas.placed(0, -10, dice.between(0.9, 1.15)).turned(dice.around(0, 1));
        petals(head, petal.darker(0.25), 27, dice.between(0.28, 0.45), 6 + dice.below(4));
        petals(head.turned(0.35), petal, 22, dice.between(0.28, 0.45), 6 + dice.below(3));
        Outline middle = Outline.circle(0, 0, dice.between(6, 9));
        Colour seeds = Palette.contrasting(petal, Colour.rgb(0xF0BC32), Colour.rgb(0x5B3A22));
        head.fill(middle, Paint.round(seeds, middle).streaked(0.35, 1, 1, dice.next()));
    }

    private static void petals(Canvas head, Colour colour, double length, double breadth, int count) {
        for (int i = 0; i < count; i++) {
            Outline petal = Outline.ellipse(0, -0.58 * length, breadth * length * 6 / count, 0.45 * length);
            head.turned(2 * Math.PI * i / count).fillSolid(petal, colour);
        }
    }

    private static void leaf(Canvas canvas, Colour colour) {
        canvas.fillSolid(Outline.smooth(0, 8, 0, 8, 8, -4, 24, -9, 24, -9, 19, 4), colour);
        canvas.fill(Outline.stroke(0.8, 0.4, 0, 8, 10, 1, 22, -8), colour.lighter(0.3));
    }
}
