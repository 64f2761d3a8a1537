package gradus.cost;

import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import java.util.Arrays;

/**
 * How much each class counts, w: a weight for each output, finite and ≥ 0, or none at all. Immutable. With weights a class of
 * few examples can be made to matter as much as one of many.
 */
public final class ClassWeights {

    /** Every class counts the same, however many there are. */
    public static final ClassWeights EQUAL = new ClassWeights();

    private final double[] weights;

    private ClassWeights(double... weights) {
        this.weights = weights;
    }

    /**
     * Weights one by one.
     *
     * @param weights one for each class, finite and ≥ 0, at least one of them &gt; 0
     */
    public static ClassWeights of(double... weights) {
        double largest = 0;
        for (double weight : weights) {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("class weights: expected finite weights ≥ 0, received " + weight);
            }
            largest = Math.max(largest, weight);
        }
        if (largest == 0) {
            throw new IllegalArgumentException(
                    "class weights: expected one above 0, received " + Arrays.toString(weights));
        }
        return new ClassWeights(weights.clone());
    }

    /**
     * Weights that make each class matter as much as any other: w = m / (k n) for a class of n of the m examples, with k
     * classes (King and Zeng, "Logistic Regression in Rare Events Data", Political Analysis 9, 2001).
     *
     * @param counts n of each class, ≥ 1
     */
    public static ClassWeights balanced(int... counts) {
        double[] weights = new double[counts.length];
        double examples = Arrays.stream(counts).asLongStream().sum();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 1) {
                throw new IllegalArgumentException(
                        "class weights: expected at least 1 example of each class, received " + counts[i]);
            }
            weights[i] = examples / ((double) counts.length * counts[i]);
        }
        return of(weights);
    }

    /**
     * Returns w ∘ y, in the second of two slots, or y where all weights are equal.
     *
     * @param cost whose they are, for a message
     */
    Tensor weighed(String cost, Tensor y, Workspace scratch, int slot) {
        if (weights.length == 0) {
            return y;
        }
        if (weights.length != y.shape().rows()) {
            throw new IllegalArgumentException(cost + ": expected a class weight for each of "
                    + y.shape().rows() + " outputs, received " + weights.length);
        }
        Tensor w = scratch.tensor(slot, weights.length, 1);
        Tensor weighed = scratch.tensor(slot + 1, y.shape());
        w.copyFrom(weights);
        y.backend().binary(BinaryOp.MULTIPLY, y, w, weighed);
        return weighed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassWeights that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return weights.length == 0 ? "equal" : Arrays.toString(weights);
    }
}
