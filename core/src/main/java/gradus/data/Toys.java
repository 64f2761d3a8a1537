package gradus.data;

import java.util.random.RandomGenerator;

/**
 * Small problems of two features and two classes that no straight line solves, for trying a network out: the numbers are
 * made here, and labels are 0 and 1.
 */
public final class Toys {

    private Toys() {}

    /** Returns the exclusive or: the four corners of the unit square, of class 1 where the coordinates differ. */
    public static Dataset xor() {
        return new Dataset(2, 1, new double[] {0, 0, 1, 1, 0, 1, 0, 1}, new double[] {0, 1, 1, 0});
    }

    /**
     * Returns two half-moons that reach into each other: (cos t, sin t) and (1 − cos t, 1/2 − sin t) for evenly spaced t from
     * 0 to π, in turns.
     *
     * @param examples how many, ≥ 2
     * @param noise standard deviation of what is added to each coordinate, finite and ≥ 0; up to 0.1 the moons hardly touch
     * @param random where the noise comes from
     */
    public static Dataset moons(int examples, double noise, RandomGenerator random) {
        return of(examples, noise, random, "moons", Toys::moon);
    }

    /**
     * Returns two concentric circles, class 0 of radius 1 and class 1 of radius 1/2, with evenly spaced points, in turns.
     *
     * @param examples how many, ≥ 2
     * @param noise standard deviation of what is added to each coordinate, finite and ≥ 0; up to 0.08 the circles hardly touch
     * @param random where the noise comes from
     */
    public static Dataset circles(int examples, double noise, RandomGenerator random) {
        return of(examples, noise, random, "circles", Toys::circle);
    }

    private static double[] moon(int label, double share) {
        double t = Math.PI * share;
        return label == 0 ? new double[] {Math.cos(t), Math.sin(t)} : new double[] {1 - Math.cos(t), 0.5 - Math.sin(t)};
    }

    private static double[] circle(int label, double share) {
        double radius = label == 0 ? 1 : 0.5;
        double t = 2 * Math.PI * share;
        return new double[] {radius * Math.cos(t), radius * Math.sin(t)};
    }

    private static Dataset of(int examples, double noise, RandomGenerator random, String name, Curve curve) {
        if (examples < 2 || !(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + ": expected at least 2 examples and finite noise ≥ 0, received "
                    + examples + " and " + noise);
        }
        double[] x = new double[2 * examples];
        double[] y = new double[examples];
        for (int i = 0; i < examples; i++) {
            double[] point = curve.at(i % 2, (double) i / examples);
            x[i] = point[0] + noise * random.nextGaussian();
            x[examples + i] = point[1] + noise * random.nextGaussian();
            y[i] = i % 2;
        }
        return new Dataset(2, 1, x, y);
    }

    /** The points of a class. */
    private interface Curve {

        double[] at(int label, double share);
    }
}
