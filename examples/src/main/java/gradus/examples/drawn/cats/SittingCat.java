package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat that sits upright and looks at the camera. */
final class SittingCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        double stout = dice.between(0.92, 1.15);
        canvas.shadow(0, GROUND, 30, 6, 0.5);
        tail(canvas, coat, dice);
        Canvas body = canvas.stretched(stout, 1);
        haunches(body, coat);
        Outline trunk = Outline.symmetric(0, -14, 8, -10, 11.5, 4, 14.5, 22, 15, 33, 9, 38, 0, 38);
        coat.fillBody(body, trunk, 0);
        frontLegs(body, coat);
        Canvas neck = canvas.placed(dice.around(0, 2), dice.between(-17, -14), dice.between(1.45, 1.75));
        new CatHead(coat).draw(neck.turned(dice.around(0, 0.14)), dice);
    }

    private static void tail(Canvas canvas, Coat coat, Dice dice) {
        double tipX = dice.between(24, 32);
        double tipY = dice.between(2, 22);
        Outline tail = Outline.stroke(6, 5, 8, 33, 20, 35, 28, 30, tipX, tipY);
        coat.fillLimb(canvas, tail, coat.tips(), tipX, tipY, 9);
    }

    private static void haunches(Canvas body, Coat coat) {
        for (int side = -1; side <= 1; side += 2) {
            coat.fill(body, Outline.ellipse(13 * side, 29, 8, 9.5), coat.fur());
            coat.fill(body, Outline.ellipse(14 * side, 36.5, 6, 3), coat.paws());
        }
    }

    private static void frontLegs(Canvas body, Coat coat) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 5 * side;
            Outline leg = Outline.stroke(7.5, 6.5, x, 12, x * 0.95, 24, x, 35);
            coat.fillLimb(body, leg, coat.paws(), x, 37, 9);
            coat.fill(body, Outline.ellipse(x, 36.6, 4.4, 3), coat.paws());
        }
    }
}
