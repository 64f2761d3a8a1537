package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A pumpkin. */
final class Pumpkin implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour rind = dice.chance(0.5) ? Colour.hsv(dice.between(0.05, 0.11), 0.8, 0.85) : Palette.any(dice);
        double tall = dice.between(0.85, 1.15);
        canvas.shadow(4, GROUND - 2, 42, 7, 0.55);
        Canvas gourd = canvas.placed(0, GROUND - 26 * tall, 1).stretched(1, tall);
        for (int ring = 2; ring >= 0; ring--) {
            for (int side = -1; side <= 1; side += 2) {
                Outline rib = Outline.ellipse(10.5 * ring * side, 0, 15, 26 - 2 * ring);
                gourd.fill(rib.grown(0.6), rind.darker(0.6).opacity(0.6));
                gourd.fillRound(rib, rind);
            }
        }
        gourd.fill(Outline.ellipse(0, -23, 11, 3.4), rind.darker(0.5));
        Colour stalk = Colour.hsv(dice.between(0.15, 0.3), 0.5, 0.4);
        gourd.fillSolid(Outline.stroke(6, 7, 0, -23, 1, -32, dice.sign() * 9, -38), stalk);
        if (dice.chance(0.5)) {
            gourd.fill(Outline.stroke(1.4, 1, 3, -26, 16, -32, 20, -24, 28, -29), stalk.lighter(0.2));
        }
    }
}
