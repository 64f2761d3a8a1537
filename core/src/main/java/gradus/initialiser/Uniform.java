package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Uniform in a fixed range, [−limit, limit), with variance limit² / 3.
 *
 * @param limit the largest magnitude, finite and ≥ 0
 */
public record Uniform(double limit) implements Initialiser {

    /** The limit of {@link #Uniform()}, {@value}. */
    public static final double DEFAULT_LIMIT = 0.05;

    /** Checks the limit. */
    public Uniform {
        if (!(limit >= 0 && limit < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("uniform: expected a finite limit ≥ 0, received " + limit);
        }
    }

    /** Uniform with limit {@value #DEFAULT_LIMIT}. */
    public Uniform() {
        this(DEFAULT_LIMIT);
    }

    @Override
    public String name() {
        return "uniform";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.uniform(units, inputs, limit, random);
    }
}
