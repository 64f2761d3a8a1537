package gradus.initialiser;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

/** Weight matrices of independent numbers, drawn row by row. */
final class Sampling {

    private Sampling() {}

    /** Returns numbers of a normal distribution around 0 with a standard deviation. */
    static double[] normal(int units, int inputs, double deviation, RandomGenerator random) {
        return matrix(units, inputs, () -> deviation * random.nextGaussian());
    }

    /** Returns numbers spread evenly from −limit, included, to limit, excluded. */
    static double[] uniform(int units, int inputs, double limit, RandomGenerator random) {
        return matrix(units, inputs, () -> limit * (2.0 * random.nextDouble() - 1.0));
    }

    static double[] matrix(int units, int inputs, DoubleSupplier number) {
        double[] values = new double[size(units, inputs)];
        Arrays.setAll(values, i -> number.getAsDouble());
        return values;
    }

    private static int size(int units, int inputs) {
        long size = (long) units * inputs;
        if (units < 1 || inputs < 1 || size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("initialiser: expected at least 1 unit and 1 input, and at most "
                    + Integer.MAX_VALUE + " weights, received " + units + " × " + inputs);
        }
        return (int) size;
    }

    static void requireFinite(String initialiser, String what, double received) {
        if (!Double.isFinite(received)) {
            throw new IllegalArgumentException(initialiser + ": expected a finite " + what + ", received " + received);
        }
    }
}
