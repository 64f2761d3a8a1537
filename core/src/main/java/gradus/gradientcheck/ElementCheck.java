package gradus.gradientcheck;

import java.util.Locale;

/**
 * The derivative with respect to a single number, computed in two ways.
 *
 * @param row of the number in its parameter, from 0
 * @param column of the number, from 0
 * @param gradient what the backward pass says, g
 * @param difference what the central difference says, gₐ
 */
public record ElementCheck(int row, int column, double gradient, double difference) {

    /** Returns |g − gₐ|, infinite where either is not a number. */
    public double distance() {
        double distance = Math.abs(gradient - difference);
        return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    }

    /** Returns both numbers: {@code [2, 3] gradient 0.25, central difference 0.5}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "[%d, %d] gradient %s, central difference %s",
                row,
                column,
                digits(gradient),
                digits(difference));
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.10g", value);
    }
}
