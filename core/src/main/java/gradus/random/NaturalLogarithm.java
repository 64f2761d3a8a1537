package gradus.random;

/**
 * ln x to the nearest double, hence the same on every machine.
 *
 * <p>{@link Math#log} may differ between Java virtual machines in the last bit, and {@link StrictMath#log}, which may not, is
 * wrong in the last bit far more often than the C libraries that NumPy draws its Gaussians with.
 *
 * <p>With x = 2ᵏ·m, m from √½ to √2, and s = (m − 1) / (m + 1):
 *
 * <pre>
 *     ln x = k·ln 2 + 2·artanh s,    artanh s = s·(1 + s²/3 + s⁴/5 + …),    s² &lt; 0.03
 * </pre>
 *
 * <p>The sum is formed in {@link DoubleDouble} with an error below 2⁻⁹⁶ of its value, so that only a logarithm as close as
 * that to the middle between two doubles could be rounded to the wrong one.
 */
final class NaturalLogarithm {

    private static final DoubleDouble LN_2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
    private static final long SQRT_HALF = Double.doubleToLongBits(Math.sqrt(0.5));

    // s⁴² < 2⁻¹⁰⁶, and from s²⁰ < 2⁻⁵⁰ on a coefficient needs no more bits than a double has.
    private static final int TERMS = 21;
    private static final int LONG_TERMS = 10;
    private static final DoubleDouble[] COEFFICIENTS = coefficients();

    private NaturalLogarithm() {}

    private static DoubleDouble[] coefficients() {
        DoubleDouble[] coefficients = new DoubleDouble[TERMS];
        for (int j = 0; j < TERMS; j++) {
            coefficients[j] = DoubleDouble.of(1).dividedBy(DoubleDouble.of(2 * j + 1));
        }
        return coefficients;
    }

    /**
     * Returns ln x.
     *
     * @param x positive, finite and normal
     */
    static double of(double x) {
        long bits = Double.doubleToLongBits(x);
        int k = (int) ((bits - SQRT_HALF) >> 52);
        double m = Double.longBitsToDouble(bits - ((long) k << 52));
        DoubleDouble s = DoubleDouble.of(m - 1).dividedBy(DoubleDouble.sum(1, m));
        DoubleDouble lnM = s.times(series(s.times(s))).times(2);
        return LN_2.times(k).plus(lnM).high();
    }

    /** 1 + s²/3 + s⁴/5 + …, from the smallest term. */
    private static DoubleDouble series(DoubleDouble sSquared) {
        double small = 0;
        for (int j = TERMS - 1; j >= LONG_TERMS; j--) {
            small = small * sSquared.high() + COEFFICIENTS[j].high();
        }
        DoubleDouble sum = DoubleDouble.of(small);
        for (int j = LONG_TERMS - 1; j >= 0; j--) {
            sum = COEFFICIENTS[j].plus(sum.times(sSquared));
        }
        return sum;
    }
}
