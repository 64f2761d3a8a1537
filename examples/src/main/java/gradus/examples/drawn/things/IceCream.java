package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** An ice-cream cone. */
final class IceCream implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Canvas treat = canvas.turned(dice.around(0, 0.2));
        Outline cone = Outline.polygon(-17, 0, 17, 0, 0, 44);
        Colour wafer = Palette.wood(dice).lighter(0.2);
        treat.fillSolid(cone, wafer);
        Canvas inside = treat.within(cone);
        for (int i = -40; i <= 40; i += 7) {
            inside.fill(Outline.stroke(1, 1, i, 0, i + 22, 44), wafer.darker(0.35));
            inside.fill(Outline.stroke(1, 1, i, 0, i - 22, 44), wafer.darker(0.35));
        }
        int scoops = 1 + dice.below(3);
        for (int i = 0; i < scoops; i++) {
            scoop(
                    treat.placed(0, -6 - 13.0 * i, 1.05 - 0.13 * i),
                    Palette.any(dice).lighter(0.2));
        }
        if (dice.chance(0.5)) {
            double top = -20 - 13.0 * (scoops - 1);
            treat.fillSolid(Outline.circle(0, top, 4), Colour.rgb(0xC4283A));
            treat.fill(Outline.stroke(1, 0.7, 0, top - 3, 3, top - 9), Colour.rgb(0x5A3A26));
        }
    }

    private static void scoop(Canvas canvas, Colour ice) {
        canvas.fillSolid(Outline.symmetric(0, -17, 12, -13, 18, -1, 20, 6, 14, 5, 9, 9, 4, 6, 0, 8), ice);
        canvas.fill(Outline.ellipse(-7, -9, 4, 2.6), Colour.WHITE.opacity(0.5));
    }
}
