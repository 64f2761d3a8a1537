package gradus.tuning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers between two, those included; see {@link Numbers#uniform} and {@link Numbers#logUniform}. Values are rounded to
 * {@value #DIGITS} significant digits, so that what a table shows is what was trained with.
 *
 * @param smallest the lower end, finite; above 0 for a logarithmic range
 * @param largest the upper end, finite, ≥ the lower one
 * @param logarithmic whether the logarithm is uniform, or the number itself
 */
public record Range(double smallest, double largest, boolean logarithmic) implements Numbers {

    /** Significant digits of a value, {@value}. */
    public static final int DIGITS = 3;

    /** Checks the ends. */
    public Range {
        if (!(smallest <= largest) || !Double.isFinite(smallest) || !Double.isFinite(largest)) {
            throw new IllegalArgumentException(
                    "range: expected a finite lower end and a finite upper end that is not below it, received "
                            + smallest + ".." + largest);
        }
        if (logarithmic && !(smallest > 0)) {
            throw new IllegalArgumentException(
                    "range: expected a lower end above 0 where the logarithm is uniform, received " + smallest + ".."
                            + largest + "; list the values, or begin above 0");
        }
    }

    @Override
    public double at(double share) {
        double value =
                logarithmic ? smallest * Math.pow(largest / smallest, share) : smallest + share * (largest - smallest);
        double rounded = new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
        return Math.min(Math.max(rounded, smallest), largest);
    }

    /** Returns values at equal distances, of the logarithms in a logarithmic range, both ends included; one is the middle. */
    @Override
    public List<Double> grid(int points) {
        if (points < 1) {
            throw new IllegalArgumentException("grid: expected at least 1 point of a range, received " + points);
        }
        return points == 1
                ? List.of(at(0.5))
                : IntStream.range(0, points)
                        .mapToObj(i -> at((double) i / (points - 1)))
                        .distinct()
                        .toList();
    }

    /** Returns both ends: {@code 0.001..0.1}. */
    @Override
    public String toString() {
        return smallest + ".." + largest;
    }
}
