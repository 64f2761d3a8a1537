package gradus.data;

import java.util.Arrays;

/**
 * Brings each feature to mean 0 and standard deviation 1: x ↦ (x − μ) / σ, with μ and σ of the training examples.
 *
 * <pre>{@code
 * Standardiser standardiser = Standardiser.fit(training);
 * trainer.train(network, standardiser.apply(training));
 * network.forward(standardiser.apply(test).x(backend), Mode.INFERENCE);
 * }</pre>
 *
 * <p>σ² = 1/m Σ (x − μ)². A feature that is the same in all training examples has nothing to tell and no scale: its σ is taken
 * to be 1, which leaves 0 of it. So is that of values which differ by their rounding only. After Y. LeCun et al., "Efficient BackProp", section 4.3.
 */
public final class Standardiser {

    /** Deviations of this share of the largest magnitude are rounding: a few units in the last place. */
    private static final double ROUNDING = 4 * 0x1p-52;

    private final double[] means;
    private final double[] deviations;

    private Standardiser(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /**
     * Measures training examples. No others: what is known of a test set must not reach the network.
     *
     * @throws IllegalArgumentException if a feature is not finite, or too large for its mean or deviation to be
     */
    public static Standardiser fit(Dataset training) {
        double[] x = training.inputs();
        int m = training.examples();
        double[] means = new double[training.features()];
        double[] deviations = new double[training.features()];
        for (int feature = 0; feature < means.length; feature++) {
            double[] values = Arrays.copyOfRange(x, feature * m, (feature + 1) * m);
            requireFinite(values, feature);
            boolean constant = Arrays.stream(values).allMatch(value -> value == values[0]);
            // The mean of equal values is rounded, and would leave a rest of them that looks like a deviation.
            means[feature] = constant ? values[0] : mean(values);
            deviations[feature] = constant ? 1 : deviation(values, means[feature]);
            requireMeasured(means[feature], deviations[feature], feature);
        }
        return new Standardiser(means, deviations);
    }

    /**
     * The standardiser of means and deviations that were measured before.
     *
     * @param means one for each feature, finite
     * @param deviations as many, each above 0 and finite
     * @throws IllegalArgumentException if they are not
     */
    public static Standardiser of(double[] means, double[] deviations) {
        boolean usable = means.length == deviations.length
                && means.length > 0
                && Arrays.stream(means).allMatch(Double::isFinite)
                && Arrays.stream(deviations).allMatch(deviation -> deviation > 0 && Double.isFinite(deviation));
        if (!usable) {
            throw new IllegalArgumentException("standardise: expected a finite mean and a finite deviation above 0 for"
                    + " each feature, received " + means.length + " means and " + deviations.length + " deviations;"
                    + " take those of a standardiser that was fitted");
        }
        return new Standardiser(means.clone(), deviations.clone());
    }

    private static void requireFinite(double[] values, int feature) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("standardise: feature " + feature + " of example " + i + " is "
                        + values[i] + ", expected finite numbers; correct it or leave the example out");
            }
        }
    }

    private static void requireMeasured(double mean, double deviation, int feature) {
        if (!Double.isFinite(mean) || !Double.isFinite(deviation)) {
            throw new IllegalArgumentException("standardise: feature " + feature + " has the mean " + mean
                    + " and the deviation " + deviation + ", expected finite ones; take it in a larger unit");
        }
    }

    private static double mean(double[] values) {
        double first = Arrays.stream(values).sum() / values.length;
        // The rounding of the first mean is large where the values are large beside their deviation; their rest is not.
        return first + Arrays.stream(values).map(value -> value - first).sum() / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double sum = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = Math.sqrt(sum / values.length);
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        return deviation <= ROUNDING * largest ? 1 : deviation;
    }

    /**
     * Returns the examples with each feature standardised, the targets as they are.
     *
     * @param dataset with as many features as the training examples
     * @throws IllegalArgumentException if it has another number
     */
    public Dataset apply(Dataset dataset) {
        if (dataset.features() != means.length) {
            throw new IllegalArgumentException("standardise: expected " + means.length
                    + " features as in the training examples, received " + dataset.features());
        }
        double[] x = dataset.inputs();
        int m = dataset.examples();
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - means[i / m]) / deviations[i / m];
        }
        return new Dataset(dataset.features(), dataset.outputs(), x, dataset.targets());
    }

    /** Returns a copy of the mean of each feature, μ. */
    public double[] means() {
        return means.clone();
    }

    /** Returns a copy of what the deviation of each feature is divided by, σ; 1 for a feature that never differs. */
    public double[] deviations() {
        return deviations.clone();
    }
}
