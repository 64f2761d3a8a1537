package gradus.gradientcheck;

/**
 * Euclidean norms over the elements that were compared.
 *
 * @param difference ‖g − gₐ‖
 * @param gradient ‖g‖, of the backward pass
 * @param numeric ‖gₐ‖, of the central differences
 * @param roundOff what ‖g − gₐ‖ may come to by the rounding of costs alone
 */
public record Norms(double difference, double gradient, double numeric, double roundOff) {

    static final Norms ZERO = new Norms(0, 0, 0, 0);

    /** Returns ‖g − gₐ‖ / (‖g‖ + ‖gₐ‖), and 0 where all are 0. */
    public double relativeDifference() {
        return difference == 0 ? 0 : difference / (gradient + numeric);
    }

    /** Returns whether round-off alone may have made the difference. */
    public boolean mayBeRoundOff() {
        return difference <= roundOff;
    }

    Norms with(Norms other) {
        return new Norms(
                Math.hypot(difference, other.difference),
                Math.hypot(gradient, other.gradient),
                Math.hypot(numeric, other.numeric),
                Math.hypot(roundOff, other.roundOff));
    }
}
