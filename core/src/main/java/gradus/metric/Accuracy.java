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
        Predictions.requireAsMany("accuracy", probabilities.length, labels.length);
        int correct = 0;
        for (int i = 0; i < labels.length; i++) {
            if (isRight(probabilities[i], labels[i])) {
                correct++;
            }
        }
        return new Accuracy(correct, labels.length);
    }

    /**
     * Counts the right predictions of several classes: those whose largest output is that of the right class.
     *
     * @param a outputs, classes × examples, row-major; of several that are largest the first is the prediction, and an
     *     example with NaN is never right
     * @param y targets, classes × examples, row-major; the class is where the largest is, a 1 among zeros
     * @param classes k, ≥ 1
     * @throws IllegalArgumentException if there are not as many of both, or none
     */
    public static Accuracy categorical(double[] a, double[] y, int classes) {
        int examples = Predictions.examples("accuracy", a, y, classes);
        int correct = 0;
        for (int i = 0; i < examples; i++) {
            int predicted = Predictions.largest(a, classes, i);
            if (predicted >= 0 && predicted == Predictions.largest(y, classes, i)) {
                correct++;
            }
        }
        return new Accuracy(correct, examples);
    }

    private static boolean isRight(double probability, double label) {
        return label == 1 ? probability >= THRESHOLD : label == 0 && probability < THRESHOLD;
    }

    /** Returns the share in percent, 0 to 100. */
    public double percent() {
        return 100.0 * correct / total;
    }

    /** Returns the 95 % confidence interval of the share that would be right of all examples there could be. */
    public Interval interval() {
        return Interval.wilson(correct, total);
    }
}
