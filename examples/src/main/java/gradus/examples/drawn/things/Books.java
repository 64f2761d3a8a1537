package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A pile of books. */
final class Books implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        canvas.shadow(4, GROUND, 42, 6, 0.55);
        double bottom = GROUND;
        int count = 3 + dice.below(3);
        for (int i = 0; i < count; i++) {
            double thickness = dice.between(9, 15);
            book(canvas.placed(dice.around(0, 6), bottom, 1), dice.between(25, 35), thickness, dice);
            bottom -= thickness + 0.6;
        }
    }

    private static void book(Canvas canvas, double half, double thickness, Dice dice) {
        Colour cover = Palette.any(dice);
        Canvas book = dice.chance(0.5) ? canvas : canvas.mirrored();
        book.fillSolid(Outline.roundedBox(-half, -thickness, half, 0, 2), cover);
        Outline pages = Outline.box(-half + 7, -thickness + 2.2, half + 0.5, -2.2);
        book.fill(pages, Colour.rgb(0xEFE7D4));
        for (double y = -thickness + 4; y < -3; y += 2) {
            book.fill(Outline.box(-half + 7, y, half + 0.5, y + 0.6), Colour.rgb(0xB5AA92));
        }
        book.fill(Outline.box(-half + 7, -thickness + 2.2, -half + 8.5, -2.2), cover.darker(0.6));
        book.fill(Outline.box(-half + 2, -thickness, -half + 4, 0), cover.lighter(0.4));
    }
}
