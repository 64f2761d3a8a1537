package gradus.tuning;

/**
 * Student's distribution of t ("The Probable Error of a Mean", Biometrika 6(1), 1908).
 *
 * @param freedom its degrees of freedom, ν ≥ 1
 */
record StudentT(int freedom) {

    private static final int HALVINGS = 200;

    /** Returns the t that |T| does not exceed with a probability in (0, 1). */
    double twoSided(double probability) {
        double below = 0;
        double above = Math.PI / 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (within(middle) < probability) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return Math.tan(below) * Math.sqrt(freedom);
    }

    /**
     * Returns the probability of |T| ≤ √ν·tan θ, a finite series in cos θ: M. Abramowitz and I. A. Stegun, "Handbook of
     * Mathematical Functions", 26.7.3 and 26.7.4.
     */
    private double within(double theta) {
        boolean odd = freedom % 2 == 1;
        double cosine = Math.cos(theta);
        double term = odd ? cosine : 1;
        double sum = freedom == 1 ? 0 : term;
        for (int k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
            term *= (k - 1.0) / k * cosine * cosine;
            sum += term;
        }
        return odd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    }
}
