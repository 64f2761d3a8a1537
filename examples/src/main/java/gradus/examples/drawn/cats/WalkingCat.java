package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat on its way somewhere, tail in the air. */
final class WalkingCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        double stride = dice.between(2, 7);
        canvas.shadow(2, GROUND, 38, 6, 0.45);
        leg(canvas, coat, -13, stride);
        leg(canvas, coat, 20, -stride);
        tail(canvas, coat, dice);
        Outline trunk = Outline.smooth(-25, 4, -16, -4, 0, -2, 16, -4, 27, 2, 29, 13, 24, 20, 8, 19, -10, 21, -22, 17);
        coat.fillBody(canvas, trunk, -23);
        coat.fill(canvas, Outline.ellipse(21, 11, 9, 10.5), coat.fur());
        leg(canvas, coat, -17, -stride);
        leg(canvas, coat, 23, stride);
        Canvas neck = canvas.placed(-24, dice.between(-11, -5), dice.between(1.35, 1.6));
        new CatHead(coat).draw(neck.turned(dice.around(0, 0.12)), dice);
    }

    private static void leg(Canvas canvas, Coat coat, double hip, double step) {
        double foot = hip + step;
        Outline leg = Outline.stroke(8, 5, hip, 13, hip + 0.2 * step + 1, 25, foot, 36);
        coat.fillLimb(canvas, leg, coat.paws(), foot, 38, 9);
        coat.fill(canvas, Outline.ellipse(foot - 1.4, 36.8, 4.2, 2.5), coat.paws());
    }

    private static void tail(Canvas canvas, Coat coat, Dice dice) {
        double tipX = dice.between(24, 42);
        double tipY = dice.between(-36, -24);
        Outline tail = Outline.stroke(6, 4.5, 24, 5, 32, -4, 33, -18, tipX, tipY);
        coat.fillLimb(canvas, tail, coat.tips(), tipX, tipY, 10);
    }
}
