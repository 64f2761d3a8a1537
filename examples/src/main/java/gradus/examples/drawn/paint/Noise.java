package gradus.examples.drawn.paint;

/** Smooth noise over the plane: random values at whole coordinates, blended in between. */
final class Noise {

    private static final double UNIT = 0x1.0p-24;

    private Noise() {}

    /** Returns a value in [0, 1) that changes smoothly with the coordinates and altogether with the seed. */
    static double smooth(double x, double y, long seed) {
        double column = Math.floor(x);
        double row = Math.floor(y);
        double across = eased(x - column);
        double upper = blended(corner(column, row, seed), corner(column + 1, row, seed), across);
        double lower = blended(corner(column, row + 1, seed), corner(column + 1, row + 1, seed), across);
        return blended(upper, lower, eased(y - row));
    }

    private static double corner(double column, double row, long seed) {
        long place = ((long) column << 32) ^ ((long) row & 0xFFFFFFFFL);
        return (Dice.mixed(place * 0xD1342543DE82EF95L + seed) >>> 40) * UNIT;
    }

    private static double blended(double a, double b, double t) {
        return a + (b - a) * t;
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
