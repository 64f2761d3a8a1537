package gradus.tensor;

/** The logistic function σ(x) = 1 / (1 + e⁻ˣ), its integral and its derivative, for any x. */
final class Logistic {

    private Logistic() {}

    // e^-|x| never overflows, and each branch divides by a number in (1, 2].
    static double of(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double e = Math.exp(x);
        return e / (1 + e);
    }

    /** Returns σ′(x) = σ(x) (1 − σ(x)), without the loss of that difference. */
    static double derivative(double x) {
        double e = Math.exp(-Math.abs(x));
        return e / ((1 + e) * (1 + e));
    }

    /** Returns ln(1 + eˣ), the integral of σ. */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
