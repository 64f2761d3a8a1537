package gradus.tensor;

/** Functions x·p(x) where the gate p rises from 0 to 1, with their derivatives p(x) + x·p′(x). */
final class Gated {

    private static final double ROOT_EIGHT_OVER_PI = 1.5957691216057308;
    private static final double CUBIC = 0.044715;

    private Gated() {}

    /** Returns x·Φ(x). */
    static double gelu(double x) {
        return times(x, NormalDistribution.cumulative(x));
    }

    static double geluDerivative(double x) {
        return NormalDistribution.cumulative(x) + times(x, NormalDistribution.density(x));
    }

    /** Returns x/2 · (1 + tanh u) as x·σ(2u), which loses nothing where tanh u is near −1. */
    static double geluTanh(double x) {
        return times(x, Logistic.of(twiceU(x)));
    }

    static double geluTanhDerivative(double x) {
        double slope = Logistic.derivative(twiceU(x));
        double inner = ROOT_EIGHT_OVER_PI * (1 + 3 * CUBIC * x * x);
        return Logistic.of(twiceU(x)) + times(x * inner, slope);
    }

    private static double twiceU(double x) {
        return ROOT_EIGHT_OVER_PI * (x + CUBIC * x * x * x);
    }

    /** Returns x·σ(x). */
    static double swish(double x) {
        return times(x, Logistic.of(x));
    }

    static double swishDerivative(double x) {
        return Logistic.of(x) + times(x, Logistic.derivative(x));
    }

    // A gate, and its slope, vanish faster than x grows: the limit is 0, where the product would be ∞ · 0.
    private static double times(double x, double vanishing) {
        return vanishing == 0 ? Math.copySign(0, x) : x * vanishing;
    }
}
