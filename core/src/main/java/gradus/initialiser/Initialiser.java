package gradus.initialiser;

import java.util.random.RandomGenerator;

/** The values a layer's weights start from. */
@FunctionalInterface
public interface Initialiser {

    /**
     * Draws the weights of a layer.
     *
     * @param units rows of the weight matrix, the fan-out
     * @param inputs columns of the weight matrix, the fan-in
     * @param random where random numbers come from; in which order they are drawn is part of what an initialiser is
     * @return units × inputs values, row-major
     */
    double[] draw(int units, int inputs, RandomGenerator random);

    /** Zeros, drawing nothing: right for biases; as weights they keep all units of a layer equal for ever. */
    static Initialiser zeros() {
        return (units, inputs, random) -> new double[Math.multiplyExact(units, inputs)];
    }

    /**
     * Normal with a fixed standard deviation: w = scale · N(0, 1). The article uses 0.01.
     *
     * @param scale the standard deviation, finite
     * @throws IllegalArgumentException if it is not finite
     */
    static Initialiser scaledNormal(double scale) {
        if (!Double.isFinite(scale)) {
            throw new IllegalArgumentException("scaledNormal: expected a finite scale, received " + scale);
        }
        return (units, inputs, random) -> normal(Math.multiplyExact(units, inputs), scale, random);
    }

    /**
     * Normal with standard deviation √(2 / inputs), which keeps the variance of activations through ReLU layers (He et
     * al., ICCV 2015).
     */
    static Initialiser he() {
        return (units, inputs, random) -> normal(Math.multiplyExact(units, inputs), Math.sqrt(2.0 / inputs), random);
    }

    /**
     * Normal with standard deviation √(1 / inputs): the form of Xavier initialisation that the article series uses, which
     * looks at the forward pass only.
     */
    static Initialiser xavier() {
        return (units, inputs, random) -> normal(Math.multiplyExact(units, inputs), Math.sqrt(1.0 / inputs), random);
    }

    /**
     * Normal with standard deviation √(2 / (inputs + units)), a compromise between the forward and the backward pass
     * (Glorot and Bengio, AISTATS 2010, equation 12).
     */
    static Initialiser glorot() {
        return (units, inputs, random) ->
                normal(Math.multiplyExact(units, inputs), Math.sqrt(2.0 / (inputs + units)), random);
    }

    private static double[] normal(int count, double scale, RandomGenerator random) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = scale * random.nextGaussian();
        }
        return values;
    }
}
