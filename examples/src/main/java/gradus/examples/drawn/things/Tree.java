package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Backdrop;
import gradus.examples.drawn.scenes.Backdrops;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A broad-leaved tree in some season. */
final class Tree implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Backdrops.open(dice);
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour bark = Palette.wood(dice).darker(0.4);
        Colour leaves = Palette.leaves(dice);
        canvas.shadow(3, GROUND, 26, 5, 0.5);
        Outline trunk = Outline.smooth(-4, -8, 4, -8, 5, 20, 9, GROUND, 9, GROUND, -9, GROUND, -9, GROUND, -5, 20);
        canvas.fillSolid(trunk, bark);
        canvas.fill(Outline.stroke(4, 2, 2, 12, 12, 2, 16, -6), bark);
        canvas.fill(Outline.stroke(4, 2, -2, 8, -10, 0, -14, -6), bark);
        for (int i = 0; i < 9; i++) {
            double angle = 2 * Math.PI * i / 9;
            clump(canvas, 19 * StrictMath.cos(angle), -16 + 13 * StrictMath.sin(angle), leaves.darker(0.15), dice);
        }
        clump(canvas, -5, -21, leaves.lighter(0.1), dice);
        if (dice.chance(0.4)) {
            fruit(canvas, Palette.vivid(dice), dice);
        }
    }

    private static void clump(Canvas canvas, double x, double y, Colour leaves, Dice dice) {
        Outline clump = Outline.circle(x, y, dice.between(11, 15));
        canvas.fill(clump, Paint.round(leaves, clump).streaked(0.3, 0.45, 0.45, dice.next()));
    }

    private static void fruit(Canvas canvas, Colour colour, Dice dice) {
        for (int i = 0; i < 12; i++) {
            canvas.fillRound(Outline.circle(dice.around(0, 24), dice.around(-16, 18), 2.4), colour);
        }
    }
}
