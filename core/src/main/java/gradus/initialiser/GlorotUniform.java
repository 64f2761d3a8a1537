package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Uniform in [−√(6 / (inputs + units)), √(6 / (inputs + units))): the variance of {@link Glorot}, in the form its authors use
 * (Glorot and Bengio, AISTATS 2010, equation 16).
 */
public record GlorotUniform() implements Initialiser {

    @Override
    public String name() {
        return "glorot-uniform";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.uniform(units, inputs, Math.sqrt(6.0 / ((double) inputs + units)), random);
    }
}
