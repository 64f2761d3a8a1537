package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** An apple with a leaf. */
final class Apple implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour skin = dice.chance(0.5) ? Palette.any(dice) : Colour.hsv(dice.between(-0.04, 0.3), 0.75, 0.8);
        double stout = dice.between(0.85, 1.1);
        canvas.shadow(6, GROUND - 1, 36, 7, 0.55);
        Canvas apple = canvas.placed(0, 9, 1).stretched(stout, 1);
        Outline fruit = Outline.symmetric(0, -20, 9, -25, 22, -22, 31, -8, 29, 10, 20, 26, 9, 30, 0, 27);
        apple.fillSolid(fruit, skin);
        Colour blush = Palette.vivid(dice);
        apple.within(fruit)
                .fill(Outline.circle(16, 4, 24), Paint.radial(16, 4, 24, blush.opacity(0.5), blush.opacity(0)));
        apple.fill(Outline.ellipse(0, -18.5, 8, 3), skin.darker(0.6));
        apple.fill(Outline.stroke(2.4, 3.4, 0, -18, 1, -28, 5, -36), Colour.rgb(0x5A4028));
        apple.fillSolid(Outline.smooth(3, -28, 3, -28, 11, -38, 25, -39, 25, -39, 19, -29), Palette.leaves(dice));
        apple.turned(0.4).fill(Outline.ellipse(-16, -6, 4, 8), Colour.WHITE.opacity(0.5));
    }
}
