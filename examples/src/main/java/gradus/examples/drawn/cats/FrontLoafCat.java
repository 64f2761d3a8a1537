package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat that lies like a loaf of bread, seen from the front. */
final class FrontLoafCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        double stout = dice.between(0.9, 1.1);
        canvas.shadow(0, GROUND - 1, 40, 8, 0.5);
        Canvas body = canvas.stretched(stout, 1);
        coat.fillBody(body, Outline.symmetric(0, 0, 14, 1, 25, 10, 30, 24, 27, 36, 14, 38.5, 0, 38.5), 0);
        for (int side = -1; side <= 1; side += 2) {
            coat.fill(body, Outline.ellipse(22 * side, 28, 8, 9), coat.fur());
            coat.fill(body, Outline.ellipse(7 * side, 35, 6.4, 3.8), coat.paws());
        }
        if (dice.chance(0.6)) {
            Outline tail = Outline.stroke(5, 4.5, 28, 34, 22, 37.5, 16, 38);
            coat.fillLimb(body.stretched(dice.sign(), 1), tail, coat.tips(), 15, 38, 7);
        }
        Canvas neck = canvas.placed(dice.around(0, 3), dice.between(5, 10), dice.between(1.6, 2.0));
        new CatHead(coat, dice.chance(0.4)).draw(neck.turned(dice.around(0, 0.16)), dice);
    }
}
