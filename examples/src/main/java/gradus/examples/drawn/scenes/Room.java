package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;

/** A wall, plain or papered, perhaps with a picture on it, and a floor of boards or carpet. */
final class Room implements Backdrop {

    @Override
    public void draw(Canvas canvas, Dice dice) {
        double floor = dice.between(6, 22);
        Colour wall = Palette.muted(dice);
        canvas.cover(Paint.downwards(-50, wall.lighter(0.15), floor, wall.darker(0.12)));
        if (dice.chance(0.4)) {
            wallpaper(canvas, wall, dice);
        }
        if (dice.chance(0.4)) {
            framedPicture(canvas, dice);
        }
        if (dice.chance(0.6)) {
            boards(canvas, floor, dice);
        } else {
            carpet(canvas, floor, dice);
        }
        canvas.fill(Outline.box(-80, floor - 3, 80, floor), wall.lighter(0.5));
        canvas.fill(Outline.box(-80, floor, 80, floor + 1), Colour.BLACK.opacity(0.35));
    }

    private static void wallpaper(Canvas canvas, Colour wall, Dice dice) {
        Colour stripe = wall.mixed(Palette.muted(dice), 0.5).opacity(0.5);
        double width = dice.between(3, 8);
        for (double x = -70; x < 70; x += 2 * width) {
            canvas.fill(Outline.box(x, -80, x + width, 30), stripe);
        }
    }

    private static void framedPicture(Canvas canvas, Dice dice) {
        double x = dice.sign() * dice.between(24, 36);
        double y = dice.around(-28, 4);
        double size = dice.between(8, 12);
        canvas.fill(Outline.box(x - size, y - size, x + size, y + size), Palette.wood(dice));
        size -= 2;
        canvas.fill(
                Outline.box(x - size, y - size, x + size, y + size),
                Paint.downwards(y - size, Palette.muted(dice), y + size, Palette.vivid(dice)));
    }

    private static void boards(Canvas canvas, double floor, Dice dice) {
        Colour wood = Palette.wood(dice);
        Paint grain = Paint.downwards(floor, wood.darker(0.2), 50, wood.lighter(0.1));
        canvas.fill(Outline.box(-80, floor, 80, 80), grain.streaked(0.16, 0.06, 0.9, dice.next()));
        for (double x = -150; x <= 150; x += 22) {
            canvas.fill(Outline.stroke(0.6, 1.2, x * 0.6, floor, x, 60), wood.darker(0.55));
        }
    }

    private static void carpet(Canvas canvas, double floor, Dice dice) {
        Colour wool = Palette.any(dice);
        Paint pile = Paint.downwards(floor, wool.darker(0.25), 50, wool.lighter(0.05));
        canvas.fill(Outline.box(-80, floor, 80, 80), pile.streaked(0.2, 0.8, 0.8, dice.next()));
    }
}
