package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * The same value everywhere, drawing nothing: for biases. As weights equal values keep all units of a layer equal for ever.
 *
 * @param value finite
 */
public record Constant(double value) implements Initialiser {

    /**
     * The value of {@link #Constant()}, {@value}: small and positive, so that a ReLU unit starts active (Goodfellow, Bengio and
     * Courville, Deep Learning, 2016, section 6.3.1).
     */
    public static final double DEFAULT_VALUE = 0.1;

    /** Checks the value. */
    public Constant {
        Sampling.requireFinite("constant", "value", value);
    }

    /** The constant {@value #DEFAULT_VALUE}. */
    public Constant() {
        this(DEFAULT_VALUE);
    }

    @Override
    public String name() {
        return "constant";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.matrix(units, inputs, () -> value);
    }
}
