package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A wooden chair with a cushion. */
final class Chair implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour wood = Palette.any(dice);
        Colour cushion = Palette.contrasting(wood, Palette.vivid(dice), Palette.any(dice));
        double top = dice.between(-42, -34);
        canvas.shadow(3, GROUND, 32, 5, 0.45);
        post(canvas, -16, top, 30, wood.darker(0.2));
        post(canvas, 16, top, 30, wood.darker(0.2));
        if (dice.chance(0.5)) {
            rails(canvas, top, wood);
        } else {
            bars(canvas, top, wood);
        }
        Outline seat = Outline.polygon(-17, 2, 17, 2, 23, 13, -23, 13);
        canvas.fillSolid(seat, wood.lighter(0.1));
        canvas.fillSolid(Outline.smooth(-15, 0, 15, 0, 20, 9, 0, 11, -20, 9), cushion);
        canvas.fill(Outline.box(-23, 13, 23, 17), wood.darker(0.3));
        post(canvas, -20, 13, GROUND, wood);
        post(canvas, 20, 13, GROUND, wood);
        canvas.fill(Outline.box(-20, 26, 20, 28.5), wood.darker(0.2));
    }

    private static void post(Canvas canvas, double x, double top, double bottom, Colour wood) {
        canvas.fillSolid(Outline.roundedBox(x - 2.4, top, x + 2.4, bottom, 1.2), wood);
    }

    private static void rails(Canvas canvas, double top, Colour wood) {
        for (double y = top + 3; y < -6; y += 10) {
            canvas.fillSolid(Outline.roundedBox(-16, y, 16, y + 5, 1), wood);
        }
    }

    private static void bars(Canvas canvas, double top, Colour wood) {
        for (double x = -8; x <= 8; x += 8) {
            canvas.fillSolid(Outline.box(x - 1.3, top + 4, x + 1.3, 2), wood);
        }
        canvas.fillSolid(Outline.roundedBox(-18, top, 18, top + 7, 3), wood);
    }
}
