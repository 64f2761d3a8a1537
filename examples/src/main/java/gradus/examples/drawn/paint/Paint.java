package gradus.examples.drawn.paint;

/** What colour there is at each point, in the coordinates of the canvas that is painted on. */
@FunctionalInterface
public interface Paint {

    /**
     * Returns the colour at a point.
     *
     * @param x distance to the right
     * @param y distance downwards
     * @return 0xAARRGGBB, the opacity uppermost
     */
    int at(double x, double y);

    /** Returns the paint that is one colour everywhere. */
    static Paint plain(Colour colour) {
        int argb = colour.argb();
        return (x, y) -> argb;
    }

    /** Returns the paint that changes from one colour at height {@code top} to another at height {@code bottom}. */
    static Paint downwards(double top, Colour upper, double bottom, Colour lower) {
        return along(0, top, upper, 0, bottom, lower);
    }

    /** Returns the paint that changes from one colour at (x0, y0) to another at (x1, y1), and not across that line. */
    static Paint along(double x0, double y0, Colour start, double x1, double y1, Colour end) {
        int from = start.argb();
        int to = end.argb();
        double squared = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
        double dx = (x1 - x0) / squared;
        double dy = (y1 - y0) / squared;
        return (x, y) -> mixed(from, to, (x - x0) * dx + (y - y0) * dy);
    }

    /** Returns the paint that changes from one colour at a centre to another at a distance {@code radius} from it. */
    static Paint radial(double centreX, double centreY, double radius, Colour centre, Colour rim) {
        int from = centre.argb();
        int to = rim.argb();
        double perSquare = 1 / (radius * radius);
        return (x, y) -> {
            double square = ((x - centreX) * (x - centreX) + (y - centreY) * (y - centreY)) * perSquare;
            return mixed(from, to, square >= 1 ? 1 : Math.sqrt(square));
        };
    }

    /**
     * Returns the paint that makes an outline look round: light from the upper left, shade at the lower right.
     *
     * @param colour the colour of the thing itself
     * @param outline what will be filled
     */
    static Paint round(Colour colour, Outline outline) {
        double across = outline.right() - outline.left();
        double down = outline.bottom() - outline.top();
        double x = outline.left() + 0.36 * across;
        double y = outline.top() + 0.28 * down;
        return radial(x, y, 0.85 * Math.max(across, down), colour.lighter(0.16), colour.darker(0.42));
    }

    /**
     * Returns this paint with streaks of light and shade in it, as of fur, grass or wood.
     *
     * @param strength how far from the colour, as a share of it
     * @param perUnitX streaks for each unit of width
     * @param perUnitY streaks for each unit of height
     * @param seed which streaks
     */
    default Paint streaked(double strength, double perUnitX, double perUnitY, long seed) {
        return (x, y) -> {
            double noise = 2 * Noise.smooth(x * perUnitX, y * perUnitY, seed) - 1;
            return scaled(at(x, y), 1 + strength * noise);
        };
    }

    private static int scaled(int argb, double factor) {
        int red = Math.min(255, (int) ((argb >> 16 & 0xFF) * factor));
        int green = Math.min(255, (int) ((argb >> 8 & 0xFF) * factor));
        int blue = Math.min(255, (int) ((argb & 0xFF) * factor));
        return (argb & 0xFF000000) | (red << 16) | (green << 8) | blue;
    }

    private static int mixed(int from, int to, double t) {
        int share = (int) (1024 * Math.max(0, Math.min(1, t)));
        return mixedByte(from, to, 24, share)
                | mixedByte(from, to, 16, share)
                | mixedByte(from, to, 8, share)
                | mixedByte(from, to, 0, share);
    }

    private static int mixedByte(int from, int to, int shift, int share) {
        int a = from >>> shift & 0xFF;
        int b = to >>> shift & 0xFF;
        return ((a * 1024 + (b - a) * share + 512) >> 10) << shift;
    }
}
