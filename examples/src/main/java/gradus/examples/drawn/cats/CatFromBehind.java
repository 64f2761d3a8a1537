package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat that sits with its back to the camera. */
final class CatFromBehind implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        canvas.shadow(0, GROUND, 32, 6, 0.5);
        Canvas head = canvas.placed(dice.around(0, 4), dice.between(-19, -15), dice.between(1.5, 1.75));
        new CatHead(coat).drawFromBehind(head.turned(dice.around(0, 0.2)), dice);
        Outline back = Outline.symmetric(0, -14, 9, -11, 14, 2, 19, 18, 21, 31, 15, 38, 0, 38.5);
        coat.fill(canvas.stretched(dice.between(0.9, 1.1), 1), back, coat.fur());
        coat.markings().onBack(canvas.within(back), back, coat);
        tail(canvas, coat, dice);
    }

    private static void tail(Canvas canvas, Coat coat, Dice dice) {
        double tipX = dice.between(24, 36);
        double tipY = dice.between(6, 36);
        Outline tail = Outline.stroke(6.5, 5, 1, 32, 12, 37, 24, 36, tipX, tipY);
        coat.fillLimb(canvas, tail, coat.tips(), tipX, tipY, 10);
    }
}
