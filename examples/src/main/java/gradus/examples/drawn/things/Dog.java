package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** The face of a dog: hanging ears, a long muzzle, its tongue out. */
final class Dog implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour fur = Palette.natural(dice);
        Colour ears = fur.brightness() < 0.4 ? fur.lighter(0.18) : fur.darker(0.45);
        Canvas dog = canvas.placed(0, 2, dice.between(0.85, 1.15));
        dog.fillSolid(Outline.symmetric(0, 10, 18, 20, 34, 44, 36, 90, 0, 90), fur);
        dog.fill(Outline.stroke(6, 6, -20, 32, 0, 37, 20, 32), Palette.vivid(dice));
        Canvas head = dog.turned(dice.around(0, 0.15));
        Outline skull = Outline.symmetric(0, -32, 12, -31, 21, -22, 22, -6, 17, 10, 13, 22, 8, 30, 0, 32);
        head.fill(skull.grown(0.8), fur.darker(0.6).opacity(0.5));
        head.fill(skull, Paint.round(fur, skull).streaked(0.13, 0.3, 0.15, dice.next()));
        if (dice.chance(0.5)) {
            head.within(skull).fill(Outline.ellipse(9 * dice.sign(), -9, 9, 10), ears.opacity(0.9));
        }
        tongue(head, dice);
        muzzle(head, fur);
        for (int side = -1; side <= 1; side += 2) {
            Canvas half = head.stretched(side, 1);
            eye(half);
            half.fillSolid(Outline.smooth(11, -31, 22, -29, 33, -12, 36, 8, 30, 18, 23, 8, 20, -12), ears);
        }
    }

    private static void eye(Canvas half) {
        half.fill(Outline.circle(9, -8, 4.2), Colour.BLACK);
        half.fill(Outline.circle(9, -8, 3.2), Colour.rgb(0x4A2F1C));
        half.fill(Outline.circle(7.8, -9.2, 1.2), Colour.WHITE);
    }

    private static void muzzle(Canvas head, Colour fur) {
        Colour pale = fur.lighter(0.35);
        head.fillSolid(Outline.symmetric(0, -4, 6, -2, 12, 10, 13, 18, 6, 23, 0, 20), pale);
        head.fill(Outline.stroke(1.2, 1.2, 0, 8, 0, 18), Colour.BLACK);
        for (int side = -1; side <= 1; side += 2) {
            head.fill(Outline.stroke(1.2, 0.8, 0, 18, 5 * side, 21, 10 * side, 19), Colour.BLACK);
        }
        head.fillRound(Outline.symmetric(0, 0.5, 6, 1, 7.5, 5, 3, 9.5, 0, 10), Colour.rgb(0x2A2423));
        head.fill(Outline.ellipse(-2, 3, 2, 1), Colour.WHITE.opacity(0.6));
    }

    private static void tongue(Canvas head, Dice dice) {
        if (dice.chance(0.8)) {
            double end = dice.between(30, 38);
            head.fillSolid(Outline.smooth(-5, 18, 5, 18, 6, 28, 3, end, -2, end, -5, 28), Colour.rgb(0xE07882));
            head.fill(Outline.stroke(0.8, 0.8, 0.5, 20, 0.8, end - 4), Colour.rgb(0xB5525E));
        }
    }
}
