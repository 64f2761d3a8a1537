package gradus.metric;

/**
 * How well one class is recognised. A ratio of nothing to nothing counts as 0: the precision of a class that is never predicted,
 * the recall of one that never occurs.
 *
 * @param truePositives of the class and taken for it
 * @param falsePositives of another class and taken for it
 * @param falseNegatives of the class and taken for another
 */
public record ClassScores(int truePositives, int falsePositives, int falseNegatives) {

    /** Checks the counts. */
    public ClassScores {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0) {
            throw new IllegalArgumentException("class scores: expected counts ≥ 0, received " + truePositives + ", "
                    + falsePositives + " and " + falseNegatives);
        }
    }

    /** Returns tp / (tp + fp), the share of those taken for the class that are of it. */
    public double precision() {
        return ratio(truePositives, (double) truePositives + falsePositives);
    }

    /** Returns tp / (tp + fn), the share of those of the class that are taken for it. */
    public double recall() {
        return ratio(truePositives, (double) truePositives + falseNegatives);
    }

    /** Returns the harmonic mean of both, 2 tp / (2 tp + fp + fn) (van Rijsbergen, "Information Retrieval", 1979). */
    public double f1() {
        return ratio(2.0 * truePositives, 2.0 * truePositives + falsePositives + falseNegatives);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
