package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Normal with standard deviation √(1 / inputs), which keeps the variance of weighted sums (LeCun, Bottou, Orr and Müller,
 * Efficient BackProp, 1998, section 4.6). The same numbers as {@link Xavier}, by the name under which they are known elsewhere.
 */
public record LeCun() implements Initialiser {

    @Override
    public String name() {
        return "lecun";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.normal(units, inputs, Math.sqrt(1.0 / inputs), random);
    }
}
