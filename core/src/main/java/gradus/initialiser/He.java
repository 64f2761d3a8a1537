package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Normal with standard deviation √(2 / inputs), which keeps the variance of activations through ReLU layers (He et al., ICCV
 * 2015, equation 10).
 */
public record He() implements Initialiser {

    @Override
    public String name() {
        return "he";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.normal(units, inputs, Math.sqrt(2.0 / inputs), random);
    }
}
