package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A ball: for the beach, for football, or for basketball. */
final class Ball implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        double radius = dice.between(20, 31);
        Canvas ball = canvas.placed(0, GROUND - radius, radius);
        canvas.shadow(6, GROUND - 1, radius * 1.25, radius * 0.25, 0.55);
        Outline round = Outline.circle(0, 0, 1);
        Colour skin = Palette.any(dice);
        canvas.placed(0, GROUND - radius, 1).contour(Outline.circle(0, 0, radius), skin);
        ball.fill(round, skin);
        Canvas surface = ball.within(round).turned(dice.between(-1, 1));
        switch (dice.below(3)) {
            case 0 -> segments(surface, Palette.vivid(dice));
            case 1 -> seams(surface, Palette.contrasting(skin, Colour.BLACK, Colour.WHITE));
            default -> pentagons(surface, Palette.contrasting(skin, Colour.WHITE, Colour.BLACK));
        }
        ball.fill(round, Paint.radial(-0.3, -0.4, 1.5, Colour.BLACK.opacity(0), Colour.BLACK.opacity(0.7)));
        ball.fill(
                Outline.circle(-0.4, -0.45, 0.3),
                Paint.radial(-0.4, -0.45, 0.3, Colour.WHITE.opacity(0.75), Colour.WHITE.opacity(0)));
    }

    private static void segments(Canvas ball, Colour second) {
        for (int side = -1; side <= 1; side += 2) {
            Canvas half = ball.stretched(side, 1);
            half.fill(
                    Outline.smooth(0, -0.8, 0, -0.8, 0.3, -0.3, 0.3, 0.4, 0, 1.1, 0, 1.1, 0.62, 0.4, 0.6, -0.4),
                    second);
            half.fill(Outline.box(0.88, -1, 1.2, 1), second);
        }
        ball.fill(Outline.ellipse(0, -0.8, 0.2, 0.12), Colour.WHITE);
    }

    private static void seams(Canvas ball, Colour line) {
        ball.fill(Outline.stroke(0.06, 0.06, -1.1, 0, 0, 0.1, 1.1, 0), line);
        ball.fill(Outline.stroke(0.06, 0.06, 0, -1.1, 0.1, 0, 0, 1.1), line);
        for (int side = -1; side <= 1; side += 2) {
            ball.fill(Outline.stroke(0.06, 0.06, 0.75 * side, -0.9, 0.4 * side, 0, 0.75 * side, 0.9), line);
        }
    }

    private static void pentagons(Canvas ball, Colour patch) {
        pentagon(ball, 0.36, patch);
        for (int i = 0; i < 5; i++) {
            Canvas spoke = ball.turned(2 * Math.PI * i / 5);
            spoke.fill(Outline.box(-0.03, -0.8, 0.03, -0.3), patch);
            pentagon(spoke.placed(0, -0.98, 1).turned(Math.PI), 0.32, patch);
        }
    }

    private static void pentagon(Canvas ball, double radius, Colour patch) {
        double[] corners = new double[10];
        for (int i = 0; i < 5; i++) {
            corners[2 * i] = radius * StrictMath.sin(2 * Math.PI * i / 5);
            corners[2 * i + 1] = -radius * StrictMath.cos(2 * Math.PI * i / 5);
        }
        ball.fill(Outline.polygon(corners), patch);
    }
}
