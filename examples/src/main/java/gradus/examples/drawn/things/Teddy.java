package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A teddy bear, sitting: round ears, round paws. */
final class Teddy implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour plush = Palette.natural(dice);
        Colour pale = plush.lighter(0.4);
        canvas.shadow(0, GROUND, 34, 6, 0.5);
        plushPart(canvas, Outline.ellipse(0, 20, 18, 19), plush, dice);
        canvas.fillRound(Outline.ellipse(0, 21, 11, 12.5), pale);
        for (int side = -1; side <= 1; side += 2) {
            Canvas half = canvas.stretched(side, 1);
            plushPart(half.placed(19, 12, 1).turned(-0.5), Outline.ellipse(0, 0, 6, 12), plush, dice);
            plushPart(half, Outline.ellipse(19, 32, 10, 9), plush, dice);
            half.fillRound(Outline.ellipse(20, 32, 6, 5.6), pale);
            plushPart(half, Outline.circle(15, -31, 7.5), plush, dice);
            half.fillRound(Outline.circle(15, -31, 4.2), pale);
        }
        plushPart(canvas, Outline.ellipse(0, -17, 20, 17.5), plush, dice);
        face(canvas, pale);
        if (dice.chance(0.6)) {
            bow(canvas, Palette.vivid(dice));
        }
    }

    private static void plushPart(Canvas canvas, Outline part, Colour plush, Dice dice) {
        canvas.contour(part, plush);
        canvas.fill(part, Paint.round(plush, part).streaked(0.18, 0.8, 0.8, dice.next()));
    }

    private static void face(Canvas canvas, Colour pale) {
        canvas.fillRound(Outline.ellipse(0, -11, 9.5, 8), pale);
        canvas.fillRound(Outline.ellipse(0, -15, 3.8, 2.7), Colour.rgb(0x2A211E));
        canvas.fill(Outline.stroke(1, 1, 0, -13, 0, -9), Colour.rgb(0x2A211E));
        canvas.fill(Outline.stroke(1, 1, -4, -7.5, 0, -6, 4, -7.5), Colour.rgb(0x2A211E));
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(Outline.circle(8.5 * side, -20, 2.3), Colour.BLACK);
            canvas.fill(Outline.circle(8.5 * side - 0.7, -20.8, 0.8), Colour.WHITE);
        }
    }

    private static void bow(Canvas canvas, Colour ribbon) {
        canvas.fillSolid(Outline.polygon(0, 2, -11, -3, -11, 8), ribbon);
        canvas.fillSolid(Outline.polygon(0, 2, 11, -3, 11, 8), ribbon);
        canvas.fillSolid(Outline.circle(0, 2, 2.8), ribbon.darker(0.2));
    }
}
