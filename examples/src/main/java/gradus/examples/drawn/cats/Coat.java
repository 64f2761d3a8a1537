package gradus.examples.drawn.cats;

import gradus.examples.drawn.paint.Canvas;
import gradus.examples.drawn.paint.Colour;
import gradus.examples.drawn.paint.Dice;
import gradus.examples.drawn.paint.Outline;
import gradus.examples.drawn.paint.Paint;
import gradus.examples.drawn.scenes.Palette;
import java.util.List;

/**
 * The colours of one cat.
 *
 * @param fur most of the cat
 * @param dark stripes, patches or points
 * @param pale muzzle, bib and belly
 * @param paws the feet
 * @param tips ears and the end of the tail
 * @param eyes the iris
 * @param nose the nose and the inside of the ears
 * @param markings the pattern
 * @param seed what the details of the pattern and the fur are chosen by
 */
record Coat(
        Colour fur,
        Colour dark,
        Colour pale,
        Colour paws,
        Colour tips,
        Colour eyes,
        Colour nose,
        Markings markings,
        long seed) {

    private static final Colour GINGER = Colour.rgb(0xD8883F);
    private static final Colour CREAM = Colour.rgb(0xEBD9B8);
    private static final Colour BLACK = Colour.rgb(0x33302F);
    private static final Colour WHITE = Colour.rgb(0xF3EFE8);
    private static final Colour SEAL = Colour.rgb(0x4E3A30);
    private static final Colour PINK = Colour.rgb(0xD98E86);

    private static final List<Colour> EYES =
            List.of(Colour.rgb(0xB9C552), Colour.rgb(0xE0B23C), Colour.rgb(0x7FB56B), Colour.rgb(0xD08A2E));

    private static final Colour BLUE_EYES = Colour.rgb(0x6FB0DC);

    /** Returns the coat of some cat. */
    static Coat of(Dice dice) {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> tabby(dice);
            case 3, 4 -> withWhite(dice);
            case 5 -> pointed(dice);
            case 6 -> patched(dice);
            default -> plain(dice);
        };
    }

    private static Coat tabby(Dice dice) {
        Colour fur = Palette.natural(dice).mixed(GINGER, dice.between(0, 0.4));
        Colour stripe = fur.brightness() < 0.35 ? fur.lighter(0.3) : fur.darker(0.55);
        Colour pale = fur.lighter(0.55);
        return new Coat(fur, stripe, pale, pale, stripe, dice.pick(EYES), PINK, new Stripes(), dice.next());
    }

    private static Coat withWhite(Dice dice) {
        Colour fur = dice.chance(0.5) ? BLACK : Palette.natural(dice).darker(0.15);
        return new Coat(fur, fur, WHITE, WHITE, fur, dice.pick(EYES), PINK, new Bib(), dice.next());
    }

    private static Coat pointed(Dice dice) {
        Colour points = SEAL.mixed(Palette.natural(dice), 0.2);
        Colour fur = CREAM.mixed(Palette.natural(dice), 0.15);
        Colour muzzle = points.lighter(0.12);
        return new Coat(fur, points, muzzle, points, points, BLUE_EYES, SEAL, new Points(), dice.next());
    }

    private static Coat patched(Dice dice) {
        boolean calico = dice.chance(0.6);
        Colour fur = calico ? WHITE : BLACK;
        return new Coat(fur, GINGER, WHITE, WHITE, GINGER, dice.pick(EYES), PINK, new Patches(), dice.next());
    }

    private static Coat plain(Dice dice) {
        Colour fur = Palette.natural(dice);
        Colour pale = fur.lighter(0.2);
        Colour nose = fur.brightness() < 0.4 ? fur.darker(0.4) : PINK;
        return new Coat(fur, fur.darker(0.2), pale, fur, fur, dice.pick(EYES), nose, new Plain(), dice.next());
    }

    /** Returns dice that throw the same for every part of this cat. */
    Dice dice() {
        return new Dice(seed);
    }

    /** Fills a part of the cat with fur of a colour. */
    void fill(Canvas canvas, Outline part, Colour colour) {
        canvas.contour(part, colour);
        canvas.fill(part, Paint.round(colour, part).streaked(0.13, 0.9, 0.45, seed));
    }

    /** Fills the trunk, whose chest is {@code chest} across, with its markings. */
    void fillBody(Canvas canvas, Outline body, double chest) {
        fill(canvas, body, fur);
        markings.onBody(canvas.within(body), body, chest, this);
    }

    /** Draws a leg or a tail: fur, with another colour where it ends. */
    void fillLimb(Canvas canvas, Outline limb, Colour end, double endX, double endY, double reach) {
        fill(canvas, limb, fur);
        Paint fading = Paint.radial(endX, endY, reach, end, end.opacity(0));
        canvas.within(limb).fill(Outline.circle(endX, endY, reach), fading);
        markings.onLimb(canvas.within(limb), limb, this);
    }
}
