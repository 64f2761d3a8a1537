package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Normal with standard deviation √(1 / inputs): the form of Xavier initialisation that the article series uses, which looks at
 * the forward pass only.
 */
public record Xavier() implements Initialiser {

    @Override
    public String name() {
        return "xavier";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.normal(units, inputs, Math.sqrt(1.0 / inputs), random);
    }
}
