package gradus.initialiser;

/**
 * The modified Gram-Schmidt process: makes vectors orthonormal without changing what the first k of them span, for any k.
 *
 * <p>Each vector goes through it twice, which leaves it orthogonal to the others up to a few roundings however nearly they
 * depend on each other ("twice is enough": Giraud, Langou and Rozložník, Computers & Mathematics with Applications 50, 2005).
 */
final class GramSchmidt {

    private static final int PASSES = 2;

    private GramSchmidt() {}

    /**
     * Makes vectors orthonormal, in place and in order; none changes to its opposite.
     *
     * @param vectors of equal length, no more than that
     * @throws IllegalArgumentException if one is a combination of those before it
     */
    static void orthonormalise(double[][] vectors) {
        for (int k = 0; k < vectors.length; k++) {
            for (int pass = 0; pass < PASSES; pass++) {
                for (int j = 0; j < k; j++) {
                    subtract(dot(vectors[j], vectors[k]), vectors[j], vectors[k]);
                }
                normalise(vectors[k]);
            }
        }
    }

    private static void normalise(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (!(length > 0)) {
            throw new IllegalArgumentException(
                    "orthogonal: expected independent Gaussians, received vectors that depend on each other;"
                            + " take another random generator");
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** y ← y − factor · x. */
    private static void subtract(double factor, double[] x, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] -= factor * x[i];
        }
    }
}
