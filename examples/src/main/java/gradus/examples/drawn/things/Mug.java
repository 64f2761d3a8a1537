package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A mug of something hot. */
final class Mug implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour glaze = Palette.any(dice);
        double half = dice.between(18, 23);
        double top = dice.between(-14, -4);
        canvas.shadow(6, GROUND - 1, half * 1.7, 6, 0.55);
        handle(canvas, half, top, glaze);
        Outline side = Outline.symmetric(half, top, half, top, 0.97 * half, 20, 0.85 * half, GROUND - 2, 0, GROUND + 1);
        canvas.contour(side, glaze);
        canvas.fill(side, Paint.along(-half, 0, glaze.lighter(0.3), half, 0, glaze.darker(0.45)));
        decoration(canvas.within(side), Palette.contrasting(glaze, Palette.vivid(dice), Colour.WHITE), dice);
        canvas.fillRound(Outline.ellipse(0, top, half, 5.5), glaze.lighter(0.25));
        canvas.fill(Outline.ellipse(0, top + 0.8, half - 2.5, 3.8), Colour.rgb(0x4A2D1C));
        steam(canvas, top - 6);
    }

    private static void steam(Canvas canvas, double foot) {
        for (int x = -9; x <= 9; x += 9) {
            Outline wisp = Outline.stroke(1.5, 3.5, x, foot, x + 4, foot - 7, x - 2, foot - 14, x + 3, foot - 22);
            canvas.fill(wisp, Colour.WHITE.opacity(0.35));
        }
    }

    private static void handle(Canvas canvas, double half, double top, Colour glaze) {
        Outline handle =
                Outline.stroke(6, 5, half - 3, top + 8, half + 11, top + 9, half + 12, top + 22, half - 3, top + 30);
        canvas.fillSolid(handle, glaze.darker(0.1));
    }

    private static void decoration(Canvas side, Colour colour, Dice dice) {
        switch (dice.below(3)) {
            case 0 -> side.fill(Outline.box(-30, 10, 30, 18), colour);
            case 1 -> {
                for (int x = -21; x <= 21; x += 14) {
                    side.fill(Outline.circle(x, 8, 3), colour);
                    side.fill(Outline.circle(x, 21, 3), colour);
                }
            }
            default -> side.fill(Outline.symmetric(0, 10, 0, 10, 5, 5, 9, 9, 7, 16, 0, 24, 0, 24), colour);
        }
    }
}
