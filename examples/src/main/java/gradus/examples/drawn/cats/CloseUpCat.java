package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Subject;

/** The face of a cat that has come up to the camera. */
final class CloseUpCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        double size = dice.between(2.5, 3.5);
        Canvas cat = canvas.placed(dice.around(0, 6), dice.between(4, 12), size);
        shoulders(cat, coat);
        new CatHead(coat, dice.chance(0.1)).draw(cat.turned(dice.around(0, 0.22)), dice);
    }

    private static void shoulders(Canvas cat, Coat coat) {
        Outline chest = Outline.symmetric(0, 2, 7, 5, 12, 13, 14, 30, 0, 30);
        coat.fillBody(cat, chest, 0);
        cat.shadow(0, 9, 9, 4, 0.35);
    }
}
