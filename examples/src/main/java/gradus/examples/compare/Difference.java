package gradus.examples.compare;

/**
 * How far two networks are apart in one place.
 *
 * @param iteration from 1
 * @param where the tensor, such as {@code layer 1 z}, or {@code cost}
 * @param size by the measure of {@link #between}
 */
public record Difference(int iteration, String where, double size) {

    /**
     * Returns max |aᵢ − bᵢ| / max(max |aᵢ|, max |bᵢ|): the largest difference of two numbers in the same place, relative to
     * the largest magnitude in either tensor. A tensor is judged as a whole, since an element near zero is the rest of a
     * cancellation, and its own relative error says nothing.
     *
     * @return from 0 to 2; ∞ where an infinity or NaN meets another number
     */
    public static double between(double[] a, double[] b) {
        double gap = 0;
        double magnitude = 0;
        for (int i = 0; i < a.length; i++) {
            if (Double.isFinite(a[i]) && Double.isFinite(b[i])) {
                gap = Math.max(gap, Math.abs(a[i] - b[i]));
                magnitude = Math.max(magnitude, Math.max(Math.abs(a[i]), Math.abs(b[i])));
            } else if (Double.compare(a[i], b[i]) != 0) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return gap == 0 ? 0 : gap / magnitude;
    }
}
