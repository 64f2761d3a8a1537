package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** The face of a rabbit, with its long ears. */
final class Rabbit implements Subject {

    private static final Colour PINK = Colour.rgb(0xE0A09C);

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour fur = Palette.natural(dice).lighter(0.1);
        double lean = dice.between(0.05, 0.35);
        canvas.fillSolid(Outline.symmetric(0, 14, 16, 22, 26, 40, 28, 90, 0, 90), fur);
        for (int side = -1; side <= 1; side += 2) {
            Canvas ear = canvas.placed(9.0 * side, -8, 1).turned(lean * side);
            ear.fillSolid(Outline.ellipse(0, -20, 7, 22), fur.darker(0.1));
            ear.fillRound(Outline.ellipse(0, -20, 3.8, 17), PINK.mixed(fur, 0.2));
        }
        Outline head = Outline.symmetric(0, -14, 11, -12, 19, 0, 22, 14, 15, 26, 0, 29);
        canvas.contour(head, fur);
        canvas.fill(head, Paint.round(fur, head).streaked(0.12, 0.3, 0.2, dice.next()));
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(Outline.ellipse(11.5 * side, 4, 3.6, 4.6), Colour.BLACK);
            canvas.fill(Outline.circle(11.5 * side - 1, 2, 1.3), Colour.WHITE);
            canvas.fillRound(Outline.ellipse(4.4 * side, 18, 6, 5), fur.lighter(0.4));
        }
        canvas.fill(Outline.box(-2.6, 20, 2.6, 26), Colour.WHITE);
        canvas.fill(Outline.box(-0.3, 20, 0.3, 26), Colour.rgb(0x8A8078));
        canvas.fillRound(Outline.smooth(-3, 11, 3, 11, 0, 15), PINK.darker(0.2));
        canvas.fill(Outline.stroke(0.9, 0.9, 0, 14, 0, 19), Colour.rgb(0x5A443E));
    }
}
