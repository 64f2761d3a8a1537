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

/** A house with a pitched roof, a door, windows and a chimney. */
final class House implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Backdrops.open(dice);
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour wall = Palette.any(dice).lighter(0.25);
        Colour roof = Palette.contrasting(
                wall, Palette.natural(dice), Palette.vivid(dice).darker(0.3));
        double eaves = dice.between(-8, 2);
        double half = dice.between(25, 33);
        canvas.shadow(4, GROUND, half + 12, 5, 0.5);
        chimney(canvas, dice.between(8, 16), eaves, roof.darker(0.2));
        Outline front = Outline.box(-half, eaves, half, GROUND);
        canvas.contour(front, wall);
        canvas.fill(front, Paint.along(-half, 0, wall.lighter(0.15), half, 0, wall.darker(0.25)));
        Outline gable = Outline.polygon(-half - 6, eaves, 0, dice.between(-44, -30), half + 6, eaves);
        canvas.contour(gable, roof);
        canvas.fill(gable, Paint.downwards(-42, roof.lighter(0.1), eaves, roof.darker(0.3)));
        door(canvas, Palette.vivid(dice));
        for (int side = -1; side <= 1; side += 2) {
            window(canvas, 0.6 * half * side, eaves + 13, dice);
        }
    }

    private static void chimney(Canvas canvas, double x, double eaves, Colour brick) {
        canvas.fill(Outline.box(x, -40, x + 8, eaves), brick);
        canvas.fill(Outline.box(x - 1.5, -42, x + 9.5, -38), brick.darker(0.3));
    }

    private static void door(Canvas canvas, Colour paint) {
        canvas.fill(Outline.box(-7, 14, 7, GROUND), paint.darker(0.5));
        canvas.fillRound(Outline.box(-5.5, 15.5, 5.5, GROUND), paint);
        canvas.fill(Outline.circle(3.3, 27, 1.2), Colour.rgb(0xF2D58A));
    }

    private static void window(Canvas canvas, double x, double y, Dice dice) {
        Colour pane = dice.chance(0.4) ? Colour.rgb(0xF6D88A) : Colour.rgb(0x5C7C97);
        canvas.fill(Outline.box(x - 6.5, y - 6.5, x + 6.5, y + 6.5), Colour.WHITE);
        canvas.fill(Outline.box(x - 5, y - 5, x + 5, y + 5), Paint.downwards(y - 5, pane.lighter(0.3), y + 5, pane));
        canvas.fill(Outline.box(x - 0.7, y - 5, x + 0.7, y + 5), Colour.WHITE);
        canvas.fill(Outline.box(x - 5, y - 0.7, x + 5, y + 0.7), Colour.WHITE);
    }
}
