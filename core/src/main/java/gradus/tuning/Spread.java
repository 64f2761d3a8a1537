package gradus.tuning;

import java.util.Arrays;

/**
 * Repeated measurements of one thing.
 *
 * @param mean of them
 * @param deviation their sample standard deviation, √(Σ(x − mean)²/(n − 1)); 0 if there is one
 * @param count how many there are, n ≥ 1
 */
public record Spread(double mean, double deviation, int count) {

    private static final double CONFIDENCE = 0.95;

    /**
     * Measures.
     *
     * @throws IllegalArgumentException if there is nothing to measure
     */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("spread: expected at least one number, received none");
        }
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return new Spread(mean, values.length == 1 ? 0 : Math.sqrt(squares / (values.length - 1)), values.length);
    }

    /**
     * Returns how far the 95 % interval for what the mean is the mean of reaches to each side, t·deviation/√n by Student's t with
     * n − 1 degrees of freedom; infinite for one measurement.
     */
    public double halfWidth() {
        return count == 1
                ? Double.POSITIVE_INFINITY
                : new StudentT(count - 1).twoSided(CONFIDENCE) * deviation / Math.sqrt(count);
    }
}
