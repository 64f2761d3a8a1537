package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A small bird on a branch, in profile. */
final class Bird implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour back = Palette.any(dice);
        Colour breast = Palette.contrasting(back, Palette.any(dice), Colour.rgb(0xEADFC8));
        canvas.fill(Outline.stroke(6, 4, -70, 33, -20, 29, 20, 31, 70, 25), Colour.rgb(0x5B4534));
        canvas.fillSolid(Outline.smooth(16, 6, 30, 14, 46, 27, 46, 27, 40, 31, 24, 22), back.darker(0.25));
        for (int x = -4; x <= 4; x += 8) {
            canvas.fill(Outline.stroke(1.6, 1.6, x, 20, x - 1, 29), Colour.rgb(0xB57A32));
        }
        Outline body = Outline.smooth(
                -24, -20, -14, -29, -2, -27, 4, -16, 14, -6, 22, 8, 16, 20, 0, 25, -16, 19, -23, 5, -22, -8);
        canvas.fillSolid(body, back);
        canvas.within(body).fillRound(Outline.ellipse(-16, 8, 15, 19), breast);
        Outline wing = Outline.smooth(0, -6, 12, -3, 24, 8, 33, 21, 33, 21, 16, 17, 2, 8);
        canvas.fillSolid(wing, back.darker(0.3));
        for (int i = 0; i < 3; i++) {
            canvas.fill(Outline.stroke(0.8, 0.5, 6 + 3 * i, 3 + 3 * i, 16 + 4 * i, 9 + 3 * i), back.lighter(0.35));
        }
        canvas.fillSolid(Outline.polygon(-23, -19, -36, -14, -22, -12), Colour.rgb(0xE2A02E));
        canvas.fill(Outline.circle(-14, -19, 3), Colour.WHITE.opacity(0.85));
        canvas.fill(Outline.circle(-14, -19, 2.3), Colour.BLACK);
        canvas.fill(Outline.circle(-14.8, -19.8, 0.8), Colour.WHITE);
    }
}
