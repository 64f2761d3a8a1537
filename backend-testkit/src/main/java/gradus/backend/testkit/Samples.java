package gradus.backend.testkit;

import gradus.tensor.Precision;
import gradus.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** What kernels are tried on: shapes at the edges of loops and vectors, and numbers at the edges of the format. */
final class Samples {

    /** Empty, single, prime, next to powers of two, tall, flat, and of other ranks than 2. */
    static final List<Shape> SHAPES = List.of(
            Shape.of(0, 0),
            Shape.of(0, 3),
            Shape.of(3, 0),
            Shape.of(1, 1),
            Shape.of(1, 7),
            Shape.of(7, 1),
            Shape.of(3, 5),
            Shape.of(13, 11),
            Shape.of(15, 17),
            Shape.of(16, 16),
            Shape.of(31, 33),
            Shape.of(257, 3),
            Shape.of(2, 511),
            Shape.of(),
            Shape.of(5),
            Shape.of(2, 3, 4));

    /** Numbers at which functions are special or formats end. In float32, those beyond its range become 0 or infinite. */
    static final double[] SPECIAL = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        2,
        -3,
        1.0 / 3,
        Math.PI,
        1e-9,
        -1e-9,
        20,
        -20,
        100,
        -100,
        800,
        -800,
        Float.MIN_VALUE,
        -Float.MIN_NORMAL,
        Float.MAX_VALUE,
        Double.MIN_VALUE,
        -Double.MIN_NORMAL,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN
    };

    private Samples() {}

    /** Returns the special numbers as a precision holds them. */
    static double[] special(Precision precision) {
        return Arrays.stream(SPECIAL).map(precision::round).toArray();
    }

    /** Returns finite numbers of either sign, most between 0.01 and 10 in magnitude, the same for the same seed. */
    static double[] ordinary(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(shape.size())
                .map(u -> Math.copySign(Math.exp(6 * Math.abs(u - 0.5) - 0.7) - 0.48, u - 0.5))
                .toArray();
    }

    /** Returns ordinary numbers with NaN, the infinities and the zeros strewn in. */
    static double[] withNonFinite(Shape shape, long seed) {
        return strewn(shape, seed, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0);
    }

    /** Returns ordinary numbers with others strewn in, as far as there is room. */
    static double[] strewn(Shape shape, long seed, double... others) {
        double[] values = ordinary(shape, seed);
        SplittableRandom random = new SplittableRandom(~seed);
        for (double value : others) {
            if (values.length > 0) {
                values[random.nextInt(values.length)] = value;
            }
        }
        return values;
    }
}
