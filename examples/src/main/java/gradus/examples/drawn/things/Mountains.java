package gradus.examples.drawn.things;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Backdrop;
import gradus.examples.drawn.scenes.Backdrops;
import gradus.examples.drawn.scenes.Palette;
import gradus.examples.drawn.scenes.Subject;

/** A landscape: mountains, with a lake or meadows before them. */
final class Mountains implements Subject {

    @Override
    public Backdrop backdrop(Dice dice) {
        return Backdrops.sky(dice);
    }

    @Override
    public void draw(Canvas canvas, Dice dice) {
        Colour rock = Palette.natural(dice).mixed(Palette.muted(dice), 0.4);
        if (dice.chance(0.6)) {
            canvas.fillRound(Outline.circle(dice.around(0, 30), -32, 6), Colour.rgb(0xFCEBB0));
        }
        peak(canvas, -24, dice.between(-24, -8), 34, rock.lighter(0.35), dice);
        peak(canvas, 22, dice.between(-28, -12), 38, rock.lighter(0.2), dice);
        peak(canvas, -2, dice.between(-14, 0), 30, rock, dice);
        Colour ground = dice.chance(0.5) ? Palette.grass(dice) : Palette.muted(dice);
        canvas.fill(
                Outline.smooth(-90, 18, -30, 15, 10, 19, 90, 14, 90, 90, -90, 90),
                Paint.downwards(14, ground.lighter(0.2), 50, ground.darker(0.35))
                        .streaked(0.15, 0.05, 0.5, dice.next()));
        for (int i = 0; i < 7; i++) {
            fir(canvas.placed(dice.around(0, 46), dice.between(22, 46), dice.between(0.6, 1.3)), Palette.leaves(dice));
        }
    }

    private static void peak(Canvas canvas, double x, double top, double half, Colour rock, Dice dice) {
        Outline slope =
                Outline.polygon(x - half, 20, x - half * 0.4, top + 16, x, top, x + half * 0.5, top + 18, x + half, 20);
        canvas.contour(slope, rock);
        canvas.fill(
                slope,
                Paint.along(x - half, 0, rock.lighter(0.2), x + half, 0, rock.darker(0.45))
                        .streaked(0.2, 0.2, 0.12, dice.next()));
        canvas.within(slope)
                .fill(
                        Outline.polygon(
                                x - 20, top - 5, x + 20, top - 5, x + 9, top + 10, x + 4, top + 6, x, top + 12, x - 4,
                                top + 7, x - 8, top + 11),
                        Colour.rgb(0xF6F6F8));
    }

    private static void fir(Canvas canvas, Colour needles) {
        canvas.fill(Outline.box(-1, -2, 1, 3), Colour.rgb(0x4A3626));
        for (int tier = 0; tier < 3; tier++) {
            double half = 6 - 1.5 * tier;
            double foot = -5.0 * tier;
            canvas.fill(Outline.polygon(-half, foot, 0, foot - 9, half, foot), needles.darker(0.5 - 0.12 * tier));
        }
    }
}
