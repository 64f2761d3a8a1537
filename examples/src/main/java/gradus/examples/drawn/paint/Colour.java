package gradus.examples.drawn.paint;

/**
 * A colour with its opacity, each channel in [0, 1].
 *
 * @param red the red intensity
 * @param green the green intensity
 * @param blue the blue intensity
 * @param alpha the opacity: 0 lets everything through, 1 nothing
 */
public record Colour(double red, double green, double blue, double alpha) {

    /** White. */
    public static final Colour WHITE = rgb(0xFFFFFF);

    /** A soft black: nothing in a photograph is quite black. */
    public static final Colour BLACK = rgb(0x16130F);

    /** Returns the opaque colour of a hexadecimal 0xRRGGBB. */
    public static Colour rgb(int hex) {
        return new Colour((hex >> 16 & 0xFF) / 255.0, (hex >> 8 & 0xFF) / 255.0, (hex & 0xFF) / 255.0, 1);
    }

    /**
     * Returns the opaque colour of a hue.
     *
     * @param hue the position on the colour wheel, where 0 and 1 are red, 1/3 is green and 2/3 is blue; wraps around
     * @param saturation from 0 (grey) to 1
     * @param value the largest channel, from 0 to 1
     */
    public static Colour hsv(double hue, double saturation, double value) {
        return new Colour(
                channel(hue, 5, saturation, value),
                channel(hue, 3, saturation, value),
                channel(hue, 1, saturation, value),
                1);
    }

    private static double channel(double hue, int sextant, double saturation, double value) {
        double k = sextant + 6 * (hue - Math.floor(hue));
        double wrapped = k - 6 * Math.floor(k / 6);
        return value - value * saturation * Math.max(0, Math.min(1, Math.min(wrapped, 4 - wrapped)));
    }

    /** Returns this colour at another opacity in [0, 1]. */
    public Colour opacity(double opacity) {
        return new Colour(red, green, blue, opacity);
    }

    /** Returns the mixture of 1 − t of this colour and t of another. */
    public Colour mixed(Colour other, double t) {
        return new Colour(
                red + (other.red - red) * t,
                green + (other.green - green) * t,
                blue + (other.blue - blue) * t,
                alpha + (other.alpha - alpha) * t);
    }

    /** Returns this colour, a share {@code t} of the way to white. */
    public Colour lighter(double t) {
        return mixed(WHITE.opacity(alpha), t);
    }

    /** Returns this colour, a share {@code t} of the way to black. */
    public Colour darker(double t) {
        return mixed(BLACK.opacity(alpha), t);
    }

    /** Returns how bright the colour looks, from 0 to 1 (the luma of Rec. 601). */
    public double brightness() {
        return 0.299 * red + 0.587 * green + 0.114 * blue;
    }

    /** Returns the colour as 0xAARRGGBB. */
    int argb() {
        return (level(alpha) << 24) | (level(red) << 16) | (level(green) << 8) | level(blue);
    }

    private static int level(double intensity) {
        return (int) (255 * Math.max(0, Math.min(1, intensity)) + 0.5);
    }
}
