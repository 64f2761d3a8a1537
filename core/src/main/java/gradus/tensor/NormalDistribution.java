package gradus.tensor;

/** The normal distribution of mean 0 and variance 1. */
final class NormalDistribution {

    private static final double ROOT_HALF = 0.7071067811865476;
    private static final double ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;

    private NormalDistribution() {}

    /** Returns φ(x) = e⁻ˣ²ᐟ² / √2π. */
    static double density(double x) {
        return ONE_OVER_ROOT_TWO_PI * ErrorFunction.minusSquare(x, 0.5);
    }

    /** Returns Φ(x) = ½ (1 + erf(x/√2)), with all its digits for an x far below 0 as well. */
    static double cumulative(double x) {
        double t = Math.abs(x) * ROOT_HALF;
        if (t <= ErrorFunction.FAR) {
            return 0.5 + 0.5 * ErrorFunction.near(x * ROOT_HALF);
        }
        // e^-x²/2 from x itself: a rounding error of t would count t² times.
        double tail = 0.5 * ErrorFunction.minusSquare(x, 0.5) * ErrorFunction.scaledComplement(t);
        return x < 0 ? tail : 1 - tail;
    }
}
