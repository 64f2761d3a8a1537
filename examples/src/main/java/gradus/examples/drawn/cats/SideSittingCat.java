package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat that sits sideways and turns its head to the camera. */
final class SideSittingCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        canvas.shadow(3, GROUND, 32, 6, 0.5);
        leg(canvas, coat, -9);
        tail(canvas, coat, dice);
        Outline trunk = Outline.smooth(
                -12, -14, -2, -14, 8, -4, 18, 14, 21, 30, 15, 38, 0, 38, -6, 34, -9, 22, -15, 8, -16, -4);
        coat.fillBody(canvas, trunk, -10);
        coat.fill(canvas, Outline.ellipse(11, 27, 11, 11), coat.fur());
        coat.fill(canvas, Outline.ellipse(5, 36.5, 8, 3), coat.paws());
        leg(canvas, coat, -4);
        Canvas neck = canvas.placed(-9, dice.between(-19, -16), dice.between(1.4, 1.7));
        new CatHead(coat).draw(neck.turned(dice.around(-0.05, 0.15)), dice);
    }

    private static void leg(Canvas canvas, Coat coat, double x) {
        Outline leg = Outline.stroke(8, 5.5, x - 3, 6, x - 2, 22, x - 1, 35);
        coat.fillLimb(canvas, leg, coat.paws(), x - 1, 37, 9);
        coat.fill(canvas, Outline.ellipse(x - 2, 36.6, 4.6, 2.8), coat.paws());
    }

    private static void tail(Canvas canvas, Coat coat, Dice dice) {
        double tipY = dice.between(-10, 24);
        Outline tail = Outline.stroke(6, 4.5, 14, 34, 26, 36, 33, 28, 35, tipY);
        coat.fillLimb(canvas, tail, coat.tips(), 35, tipY, 10);
    }
}
