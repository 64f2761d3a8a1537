package gradus.examples.drawn.scenes;

import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import java.util.List;

/** The colours that pictures are painted in. */
public final class Palette {

    private static final List<Colour> NATURAL = List.of(
            Colour.rgb(0xD9863B),
            Colour.rgb(0xEBCF9F),
            Colour.rgb(0x34302E),
            Colour.rgb(0x85868C),
            Colour.rgb(0x6C7480),
            Colour.rgb(0x8A6242),
            Colour.rgb(0xF0ECE4),
            Colour.rgb(0x5A4232),
            Colour.rgb(0xB9B7B2),
            Colour.rgb(0xC8A272));

    private Palette() {}

    /** Returns a colour of fur, wood, stone or wool. */
    public static Colour natural(Dice dice) {
        return dice.pick(NATURAL).mixed(muted(dice), dice.between(0, 0.12));
    }

    /** Returns a strong colour, as of toys and flowers. */
    public static Colour vivid(Dice dice) {
        return Colour.hsv(dice.between(0, 1), dice.between(0.55, 0.85), dice.between(0.62, 0.95));
    }

    /** Returns a quiet colour, as of walls and cloth. */
    public static Colour muted(Dice dice) {
        return Colour.hsv(dice.between(0, 1), dice.between(0.08, 0.45), dice.between(0.45, 0.92));
    }

    /** Returns a colour of any of these sorts. */
    public static Colour any(Dice dice) {
        if (dice.chance(0.45)) {
            return natural(dice);
        }
        return dice.chance(0.6) ? vivid(dice) : muted(dice);
    }

    /** Returns one of two colours, whichever stands out more against a third. */
    public static Colour contrasting(Colour against, Colour one, Colour other) {
        double first = Math.abs(one.brightness() - against.brightness());
        double second = Math.abs(other.brightness() - against.brightness());
        return first >= second ? one : other;
    }

    /** Returns a colour of grass: green, or dry. */
    public static Colour grass(Dice dice) {
        return Colour.hsv(dice.between(0.14, 0.34), dice.between(0.35, 0.65), dice.between(0.4, 0.75));
    }

    /** Returns a colour of leaves, from the green of spring to the red of autumn. */
    public static Colour leaves(Dice dice) {
        double hue = dice.chance(0.65) ? dice.between(0.22, 0.38) : dice.between(0.02, 0.14);
        return Colour.hsv(hue, dice.between(0.45, 0.75), dice.between(0.4, 0.75));
    }

    /** Returns a colour of wood. */
    public static Colour wood(Dice dice) {
        return Colour.hsv(dice.between(0.05, 0.11), dice.between(0.35, 0.6), dice.between(0.4, 0.8));
    }
}
