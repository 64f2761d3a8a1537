package gradus.initialiser;

import java.util.random.RandomGenerator;

/**
 * Zeros, drawing nothing: right for biases; as weights they keep all units of a layer equal for ever.
 */
public record Zeros() implements Initialiser {

    @Override
    public String name() {
        return "zeros";
    }

    @Override
    public double[] draw(int units, int inputs, RandomGenerator random) {
        return Sampling.matrix(units, inputs, () -> 0);
    }
}
