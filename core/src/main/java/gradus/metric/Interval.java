package gradus.metric;

/**
 * A confidence interval of a share: what it may well be, given how few were counted.
 *
 * @param lower its lower end, ≥ 0
 * @param upper its upper end, ≤ 1
 */
public record Interval(double lower, double upper) {

    /** The distance from the mean of a normal distribution, in standard deviations, within which 95 % lie: {@value}. */
    public static final double Z = 1.959963984540054;

    /** Checks the ends. */
    public Interval {
        if (!(lower >= 0 && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "interval: expected 0 ≤ lower ≤ upper ≤ 1, received " + lower + " and " + upper);
        }
    }

    /**
     * Wilson's score interval of 95 %: every share p from which the observed one, p̂ = k/n, is at most z standard deviations
     * away, |p̂ − p| ≤ z √(p (1 − p) / n). Unlike p̂ ± z √(p̂ (1 − p̂) / n) it is sound for few examples and for shares
     * near 0 and 1 (Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
     * Statistical Association 22, 1927; Brown, Cai and DasGupta, Statistical Science 16, 2001).
     *
     * @param k how many of them, 0 to n
     * @param n how many were counted, ≥ 1
     */
    public static Interval wilson(int k, int n) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException("interval: expected 0 ≤ k ≤ n and n ≥ 1, received " + k + " of " + n);
        }
        // The upper end is that of the others, mirrored: so the ends are exactly 0 and 1 where they should be.
        return new Interval(lowerEnd(k, n), 1 - lowerEnd(n - k, n));
    }

    /** Returns the smaller root of (n + z²) p² − (2k + z²) p + k²/n. */
    private static double lowerEnd(int k, int n) {
        double z2 = Z * Z;
        double spread = Z * Math.sqrt(z2 + 4.0 * k * (n - k) / n);
        return (2.0 * k + z2 - spread) / (2 * (n + z2));
    }

    /** Returns half its width. */
    public double halfWidth() {
        return (upper - lower) / 2;
    }
}
