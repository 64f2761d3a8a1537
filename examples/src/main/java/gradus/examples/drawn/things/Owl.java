package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** An owl on a branch. */
final class Owl implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour plumage = Palette.natural(dice);
        Colour breast = plumage.lighter(0.4);
        Outline body = Outline.symmetric(0, -36, 13, -34, 22, -24, 24, 0, 20, 22, 10, 33, 0, 34);
        canvas.fillSolid(Outline.symmetric(0, 20, 8, 24, 10, 44, 0, 46), plumage.darker(0.3));
        canvas.fillSolid(body, plumage);
        Outline belly = Outline.ellipse(0, 12, 15, 19);
        canvas.fillRound(belly, breast);
        Canvas down = canvas.within(belly);
        for (int y = 2; y <= 30; y += 7) {
            for (int x = -12; x <= 12; x += 6) {
                down.fill(Outline.stroke(1.4, 1.4, x - 1.8, y, x, y + 2, x + 1.8, y), plumage.darker(0.35));
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            Canvas half = canvas.stretched(side, 1);
            half.fillSolid(Outline.smooth(17, -8, 26, 4, 22, 22, 14, 32, 14, 32, 15, 12), plumage.darker(0.25));
            eye(half.placed(9, -18, 1), breast);
        }
        canvas.fillSolid(Outline.symmetric(0, -15, 3, -13, 0, -5, 0, -5), Colour.rgb(0xE0A63A));
        canvas.fill(Outline.stroke(6, 5, -70, 37, 0, 35, 70, 39), Colour.rgb(0x5B4534));
        for (int side = -1; side <= 1; side += 2) {
            canvas.fillRound(Outline.ellipse(7 * side, 33, 4.5, 3), Colour.rgb(0xD79A38));
        }
    }

    private static void eye(Canvas half, Colour disc) {
        half.fillSolid(Outline.circle(0, 0, 9.5), disc);
        half.fill(Outline.circle(0, 0, 6), Colour.rgb(0xF0B429));
        half.fill(Outline.circle(0, 0, 3.6), Colour.BLACK);
        half.fill(Outline.circle(-1.4, -1.6, 1.3), Colour.WHITE);
    }
}
