package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Normal with standard deviation √(2 / (inputs + units)), a compromise between the forward and the backward pass (Glorot and
 * Bengio, AISTATS 2010, equation 12).
 */
public record Glorot() implements Initialiser {

    @Override
    public String name() {
        return "glorot";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.normal(units, inputs, Math.sqrt(2.0 / ((double) inputs + units)), random);
    }
}
