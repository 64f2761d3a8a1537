package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat asleep, curled up into a ball. */
final class SleepingCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        Canvas ball = canvas.placed(0, 12, 1);
        ball.shadow(2, 20, 46, 14, 0.5);
        Outline trunk = Outline.smooth(-33, 12, -30, -8, -14, -21, 8, -23, 28, -14, 36, 4, 28, 20, 6, 26, -20, 24);
        coat.fillBody(ball, trunk, -24);
        coat.fill(ball, Outline.ellipse(19, 6, 14, 13), coat.fur());
        Outline tail = Outline.stroke(9, 7, 35, 4, 29, 20, 10, 26, -8, 25);
        coat.fillLimb(ball, tail, coat.tips(), -8, 25, 10);
        coat.fill(ball, Outline.ellipse(-3, 17, 7, 4), coat.paws());
        Canvas neck = ball.placed(-16, 5, dice.between(1.6, 1.9));
        new CatHead(coat, dice.chance(0.85)).draw(neck.turned(dice.between(-0.5, 0.05)), dice);
    }
}
