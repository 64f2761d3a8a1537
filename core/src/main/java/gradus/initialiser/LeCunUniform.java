package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Uniform in [−√(3 / inputs), √(3 / inputs)): the variance of {@link LeCun}.
 */
public record LeCunUniform() implements Initialiser {

    @Override
    public String name() {
        return "lecun-uniform";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.uniform(units, inputs, Math.sqrt(3.0 / inputs), random);
    }
}
