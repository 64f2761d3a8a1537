package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A cake with icing and candles. */
final class Cake implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour sponge = Palette.any(dice);
        Colour icing = Palette.contrasting(sponge, Palette.any(dice).lighter(0.3), Colour.rgb(0xF7EDE2));
        double half = dice.between(25, 33);
        double top = dice.between(2, 10);
        canvas.shadow(2, GROUND, half + 12, 6, 0.5);
        canvas.fillSolid(Outline.ellipse(0, GROUND - 2, half + 8, 5), Colour.rgb(0xE6E3DC));
        Outline side = Outline.symmetric(half, top, half, top, half, GROUND - 5, half, GROUND - 5, 0, GROUND);
        canvas.contour(side, sponge);
        canvas.fill(side, Paint.along(-half, 0, sponge.lighter(0.2), half, 0, sponge.darker(0.4)));
        canvas.within(side).fill(Outline.stroke(3, 3, -half, 24, 0, 29, half, 24), icing.darker(0.1));
        for (double x = -half + 4; x < half; x += 8) {
            canvas.fill(Outline.stroke(8, 6.5, x, top + 2, x, top + dice.between(5, 11)), icing.darker(0.12));
        }
        canvas.fillSolid(Outline.ellipse(0, top, half + 1, 7), icing);
        int candles = 1 + dice.below(5);
        for (int i = 0; i < candles; i++) {
            candle(canvas.placed((i - (candles - 1) / 2.0) * 10, top - 1, 1), Palette.vivid(dice));
        }
    }

    private static void candle(Canvas canvas, Colour wax) {
        canvas.fillSolid(Outline.box(-1.8, -18, 1.8, 2), wax);
        Colour glow = Colour.rgb(0xFFDF80);
        canvas.fill(Outline.circle(0, -23, 9), Paint.radial(0, -23, 9, glow.opacity(0.6), glow.opacity(0)));
        canvas.fill(Outline.symmetric(0, -30, 0, -30, 2.4, -23, 0, -19), Colour.rgb(0xFFB52E));
    }
}
