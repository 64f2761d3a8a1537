package gradus.initialiser;

import java.util.random.RandomGenerator;

/** The values a layer's weights start from. Immutable; one object serves any number of layers and threads. */
public interface Initialiser {

    /** Returns the name it is found by and stored under, in lower case, such as {@code scaled-normal}. */
    String name();

    /**
     * Draws the weights of a layer.
     *
     * @param units rows of the weight matrix, the fan-out, ≥ 1
     * @param inputs columns of the weight matrix, the fan-in, ≥ 1
     * @param random where random numbers come from; in which order they are drawn is part of what an initialiser is
     * @return units × inputs values, row-major
     * @throws IllegalArgumentException if there is no such matrix
     */
    double[] draw(int units, int inputs, RandomGenerator random);

    /**
     * An initialiser of a function, for trying things out.
     *
     * @param name its name
     * @param drawing draws the weights
     */
    static Initialiser of(String name, Drawing drawing) {
        return new OfDrawing(name, drawing);
    }

    /** {@link Zeros}. */
    static Initialiser zeros() {
        return new Zeros();
    }

    /**
     * {@link Constant}.
     *
     * @param value of every weight, finite
     * @throws IllegalArgumentException if it is not finite
     */
    static Initialiser constant(double value) {
        return new Constant(value);
    }

    /**
     * {@link ScaledNormal}.
     *
     * @param scale the standard deviation, finite
     * @throws IllegalArgumentException if it is not finite
     */
    static Initialiser scaledNormal(double scale) {
        return new ScaledNormal(scale);
    }

    /**
     * {@link Uniform}.
     *
     * @param limit the largest magnitude, finite and ≥ 0
     * @throws IllegalArgumentException if it is not
     */
    static Initialiser uniform(double limit) {
        return new Uniform(limit);
    }

    /** {@link He}. */
    static Initialiser he() {
        return new He();
    }

    /** {@link HeUniform}. */
    static Initialiser heUniform() {
        return new HeUniform();
    }

    /** {@link Xavier}. */
    static Initialiser xavier() {
        return new Xavier();
    }

    /** {@link Glorot}. */
    static Initialiser glorot() {
        return new Glorot();
    }

    /** {@link GlorotUniform}. */
    static Initialiser glorotUniform() {
        return new GlorotUniform();
    }

    /** {@link LeCun}. */
    static Initialiser leCun() {
        return new LeCun();
    }

    /** {@link LeCunUniform}. */
    static Initialiser leCunUniform() {
        return new LeCunUniform();
    }

    /**
     * {@link Orthogonal}.
     *
     * @param gain the length of each orthogonal vector, finite
     * @throws IllegalArgumentException if it is not finite
     */
    static Initialiser orthogonal(double gain) {
        return new Orthogonal(gain);
    }

    /** Draws the weights of a layer; see {@link Initialiser#draw}. */
    @FunctionalInterface
    interface Drawing {

        /**
         * Draws the weights of a layer.
         *
         * @param units rows, the fan-out, ≥ 1
         * @param inputs columns, the fan-in, ≥ 1
         * @param random where random numbers come from
         * @return units × inputs values, row-major
         */
        double[] draw(int units, int inputs, RandomGenerator random);
    }
}
