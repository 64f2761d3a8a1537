package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A clock with hands and marks for the hours: on a wall, or with bells and feet. */
final class Clock implements Subject {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour rim = Palette.any(dice);
        Colour face = Palette.contrasting(
                rim, Colour.rgb(0xF5EFE0), Palette.muted(dice).darker(0.5));
        Colour ink = Palette.contrasting(face, Colour.BLACK, Colour.WHITE);
        double radius = dice.between(25, 33);
        Canvas clock = canvas.placed(0, GROUND - radius - 8, radius);
        canvas.shadow(5, GROUND, radius, 5, 0.4);
        if (dice.chance(0.6)) {
            alarm(clock, rim);
            alarm(clock.mirrored(), rim);
        }
        canvas.fillSolid(Outline.circle(0, GROUND - radius - 8, radius), rim);
        clock.fillRound(Outline.circle(0, 0, 0.82), face);
        for (int hour = 0; hour < 12; hour++) {
            double length = hour % 3 == 0 ? 0.17 : 0.1;
            clock.turned(Math.PI * hour / 6).fill(Outline.box(-0.035, -0.76, 0.035, -0.76 + length), ink);
        }
        clock.turned(dice.between(0, 6.28)).fill(Outline.stroke(0.1, 0.07, 0, 0.08, 0, -0.42), ink);
        clock.turned(dice.between(0, 6.28)).fill(Outline.stroke(0.07, 0.05, 0, 0.1, 0, -0.66), ink);
        clock.fill(Outline.circle(0, 0, 0.07), Colour.rgb(0xC2402F));
    }

    private static void alarm(Canvas half, Colour metal) {
        half.fillRound(Outline.stroke(0.14, 0.1, 0.55, 0.8, 0.75, 1.2), metal.darker(0.4));
        half.turned(0.62)
                .fillRound(
                        Outline.smooth(
                                -0.3, -1.04, -0.3, -1.04, -0.2, -1.28, 0, -1.36, 0.2, -1.28, 0.3, -1.04, 0.3, -1.04),
                        metal.lighter(0.2));
    }
}
