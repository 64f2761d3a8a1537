package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Uniform in [−√(6 / inputs), √(6 / inputs)): the variance of {@link He}, without its rare large weights.
 */
public record HeUniform() implements Initialiser {

    @Override
    public String name() {
        return "he-uniform";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.uniform(units, inputs, Math.sqrt(6.0 / inputs), random);
    }
}
