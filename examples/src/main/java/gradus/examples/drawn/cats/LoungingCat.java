package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** A cat stretched out at full length, its forepaws in front of it. */
final class LoungingCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        canvas.shadow(0, GROUND - 2, 48, 7, 0.5);
        double tipY = dice.between(14, 36);
        Outline tail = Outline.stroke(6, 4.5, 32, 30, 40, 32, 45, 28, 46, tipY);
        coat.fillLimb(canvas, tail, coat.tips(), 46, tipY, 10);
        paw(canvas, coat, -38, 35);
        Outline trunk = Outline.smooth(-27, 32, -27, 16, -18, 10, -4, 14, 12, 14, 28, 12, 38, 24, 34, 36, 0, 37.5);
        coat.fillBody(canvas, trunk, -23);
        coat.fill(canvas, Outline.ellipse(28, 27, 10, 10), coat.fur());
        coat.fill(canvas, Outline.ellipse(20, 36.5, 8, 3), coat.paws());
        paw(canvas, coat, -30, 37);
        Canvas neck = canvas.placed(-20, dice.between(4, 10), dice.between(1.4, 1.7));
        new CatHead(coat, dice.chance(0.2)).draw(neck.turned(dice.around(0, 0.18)), dice);
    }

    private static void paw(Canvas canvas, Coat coat, double x, double y) {
        Outline leg = Outline.stroke(7.5, 6, -16, y - 3, x + 8, y - 0.5, x, y);
        coat.fillLimb(canvas, leg, coat.paws(), x, y, 8);
    }
}
