package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A cat in a box, as cats will be. */
final class BoxCat implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Coat coat = Coat.of(dice);
        Colour board = dice.chance(0.6) ? Palette.wood(dice).lighter(0.25) : Palette.any(dice);
        double rim = dice.between(8, 14);
        canvas.shadow(0, GROUND + 1, 46, 7, 0.5);
        canvas.fill(Outline.box(-32, rim - 10, 32, rim + 4), board.darker(0.55));
        coat.fillBody(canvas, Outline.symmetric(0, -14, 11, -8, 16, 8, 17, 30, 0, 30), 0);
        Canvas neck = canvas.placed(dice.around(0, 6), rim - dice.between(17, 21), dice.between(1.75, 2.1));
        new CatHead(coat).draw(neck.turned(dice.around(0, 0.2)), dice);
        front(canvas, board, rim, dice);
        for (int side = -1; side <= 1; side += 2) {
            coat.fill(canvas, Outline.roundedBox(12 * side - 5, rim - 4, 12 * side + 5, rim + 5, 4), coat.paws());
        }
    }

    private static void front(Canvas canvas, Colour board, double rim, Dice dice) {
        Outline side = Outline.polygon(-34, rim, 34, rim, 31, GROUND + 1, -31, GROUND + 1);
        canvas.contour(side, board);
        Paint card = Paint.along(-34, rim, board.lighter(0.15), 34, GROUND, board.darker(0.3));
        canvas.fill(side, card.streaked(0.06, 0.1, 1, dice.next()));
        canvas.fill(Outline.polygon(-34, rim, -45, rim + 9, -41, rim + 11, -33.5, rim + 4), board.darker(0.2));
        canvas.fill(Outline.polygon(34, rim, 45, rim + 9, 41, rim + 11, 33.5, rim + 4), board.darker(0.35));
    }
}
