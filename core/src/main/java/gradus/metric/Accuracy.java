package gradus.metric;

/**
 * The share of examples whose class is predicted right.
 *
 * @param correct how many are right
 * @param total how many there are, ≥ 1
 */
public record Accuracy(int correct, int total) {

    /** The probability from which a prediction counts as class 1, {@value}. */
    public static final double THRESHOLD = 0.5;

    /** Checks the counts. */
    public Accuracy {
        if (total < 1 || correct < 0 || correct > total) {
            throw new IllegalArgumentException(
                    "accuracy: expected 0 ≤ correct ≤ total and at least one example, received " + correct + " of "
                            + total);
        }
    }

    /**
     * Counts the right predictions of two classes.
     *
     * @param probabilities that each example is of class 1; from {@value #THRESHOLD} on, that is the prediction;
     *     NaN is never right
     * @param labels 0 or 1 for each example
     * @throws IllegalArgumentException if there are not as many of both, or none
     */
    public static Accuracy binary(double[] probabilities, double[] labels) {
        if (probabilities.length != labels.length) {
            throw new IllegalArgumentException(
                    "accuracy: " + probabilities.length + " predictions, but " + labels.length + " labels");
        }
        int correct = 0;
        for (int i = 0; i < labels.length; i++) {
            if (isRight(probabilities[i], labels[i])) {
                correct++;
            }
        }
        return new Accuracy(correct, labels.length);
    }

    private static boolean isRight(double probability, double label) {
        return label == 1 ? probability >= THRESHOLD : label == 0 && probability < THRESHOLD;
    }

    /** Returns the share in percent, 0 to 100. */
    public double percent() {
        return 100.0 * correct / total;
    }
}
