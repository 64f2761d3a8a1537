package gradus.metric;

/**
 * Logarithmic loss: the mean of −ln of the probability that was given to what came true (Good, "Rational Decisions", Journal of
 * the Royal Statistical Society B 14, 1952). It is cross-entropy on plain numbers, without anything being cut off: a
 * prediction that is certain and wrong costs +∞.
 */
public final class LogLoss {

    private static final String NAME = "log loss";

    private LogLoss() {}

    /**
     * Returns −1/m Σ (y ln p + (1 − y) ln(1 − p)).
     *
     * @param probabilities p that each example is of class 1, 0 to 1
     * @param labels y of each example, 0 to 1
     * @throws IllegalArgumentException if there are not as many of both, or none, or one is not from 0 to 1
     */
    public static double binary(double[] probabilities, double[] labels) {
        Predictions.requireAsMany(NAME, probabilities.length, labels.length);
        requireExamples(labels.length);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            double p = share(probabilities[i]);
            double y = share(labels[i]);
            sum -= times(y, Math.log(p)) + times(1 - y, Math.log1p(-p));
        }
        return sum / labels.length;
    }

    /**
     * Returns −1/m Σ y ln a, summed over the classes.
     *
     * @param a probabilities, classes × examples, row-major, 0 to 1
     * @param y targets, classes × examples, row-major, 0 to 1
     * @param classes k, ≥ 1
     * @throws IllegalArgumentException if there are not as many of both, or none, or one is not from 0 to 1
     */
    public static double categorical(double[] a, double[] y, int classes) {
        int examples = Predictions.examples(NAME, a, y, classes);
        requireExamples(examples);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum -= times(share(y[i]), Math.log(share(a[i])));
        }
        return sum / examples;
    }

    /** Returns weight · logarithm, where nothing of an infinite loss is nothing. */
    private static double times(double weight, double logarithm) {
        return weight == 0 ? 0 : weight * logarithm;
    }

    private static void requireExamples(int examples) {
        if (examples == 0) {
            throw new IllegalArgumentException(NAME + ": expected at least one example, received none");
        }
    }

    private static double share(double number) {
        if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException(
                    NAME + ": expected probabilities and targets from 0 to 1, received " + number);
        }
        return number;
    }
}
