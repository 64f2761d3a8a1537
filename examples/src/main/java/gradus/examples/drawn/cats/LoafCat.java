package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat that lies like a loaf of bread, its paws tucked in. */
final class LoafCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        canvas.shadow(4, GROUND - 1, 44, 8, 0.5);
        Outline loaf =
                Outline.smooth(-27, 36, -29, 22, -22, 10, -8, 3, 10, 1, 26, 8, 36, 22, 35, 34, 24, 38, -10, 38.5);
        coat.fillBody(canvas, loaf, -18);
        coat.fill(canvas, Outline.ellipse(23, 29, 12, 9), coat.fur());
        Outline tail = Outline.stroke(6, 5, 36, 32, 26, 37, 12, 37, 2, 36);
        coat.fillLimb(canvas, tail, coat.tips(), 2, 36, 9);
        for (double x = -21; x <= -8; x += 11) {
            coat.fill(canvas, Outline.ellipse(x, 35.5, 6, 3.4), coat.paws());
        }
        Canvas neck = canvas.placed(-14, dice.between(5, 13), dice.between(1.5, 1.85));
        new CatHead(coat, dice.chance(0.3)).draw(neck.turned(dice.around(0, 0.14)), dice);
    }
}
