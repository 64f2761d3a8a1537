package gradus.data;

import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;

/**
 * Examples with their targets, in memory, an example a column: x is features × examples, y is outputs × examples, both
 * row-major.
 */
public final class Dataset {

    private final int features;
    private final int outputs;
    private final int examples;
    private final double[] x;
    private final double[] y;

    /**
     * A data set of given numbers.
     *
     * @param features rows of x, ≥ 1
     * @param outputs rows of y, ≥ 1
     * @param x features × examples; not copied
     * @param y outputs × examples; not copied
     * @throws IllegalArgumentException if x and y do not have as many columns, or none
     */
    public Dataset(int features, int outputs, double[] x, double[] y) {
        this.features = features;
        this.outputs = outputs;
        this.examples = features < 1 ? 0 : x.length / features;
        this.x = x;
        this.y = y;
        if (examples < 1
                || outputs < 1
                || x.length != (long) features * examples
                || y.length != (long) outputs * examples) {
            throw new IllegalArgumentException("dataset: " + x.length + " values of x and " + y.length
                    + " of y are not " + features + " and " + outputs + " for each of one number of examples");
        }
    }

    /**
     * Lays images out for a network that tells two classes apart: each image becomes a column, its values row by row, pixel by
     * pixel, channel by channel; y is its label.
     *
     * @param images of exactly two classes
     * @throws IllegalArgumentException if there are not two classes
     */
    public static Dataset ofTwoClasses(LabelledImages images) {
        if (images.classNames().size() != 2) {
            throw new IllegalArgumentException("dataset: expected two classes, received " + images.classNames());
        }
        double[] y = Arrays.stream(images.labels()).asDoubleStream().toArray();
        return new Dataset(images.valuesPerImage(), 1, columns(images), y);
    }

    /**
     * Lays images out for a network that tells k classes apart, one output for each: x as in {@link #ofTwoClasses}, y one-hot
     * as in {@link OneHot#of}, k × images. With two classes there are two rows as well.
     *
     * @param images of at least two classes
     * @throws IllegalArgumentException if there are fewer
     */
    public static Dataset ofClasses(LabelledImages images) {
        int k = images.classNames().size();
        if (k < 2) {
            throw new IllegalArgumentException(
                    "dataset: expected at least two classes, received " + images.classNames());
        }
        return new Dataset(images.valuesPerImage(), k, columns(images), OneHot.of(images.labels(), k));
    }

    private static double[] columns(LabelledImages images) {
        int m = images.count();
        int features = images.valuesPerImage();
        double[] x = new double[features * m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < features; k++) {
                x[k * m + i] = images.value(i, k);
            }
        }
        return x;
    }

    /**
     * Returns some of the examples as a data set of its own.
     *
     * @param columns indices from 0 to examples − 1, at least one, in the order wanted; one may be there more than once
     * @throws IllegalArgumentException if there is none, or one is outside that range
     */
    public Dataset select(int... columns) {
        Selection.checked("dataset", columns, examples);
        return new Dataset(
                features,
                outputs,
                Selection.ofColumns(x, features, examples, columns),
                Selection.ofColumns(y, outputs, examples, columns));
    }

    /**
     * Returns the class of each example: with one output the target itself, with k the row of the one in a column of zeros.
     *
     * @throws IllegalArgumentException if the targets are not classes: neither whole numbers ≥ 0 in one row, nor one-hot
     */
    public int[] labels() {
        return outputs == 1 ? OneHot.wholeNumbers(y) : OneHot.labels(y, outputs);
    }

    /** Returns the number of features of each example, the rows of x. */
    public int features() {
        return features;
    }

    /** Returns the number of targets of each example, the rows of y. */
    public int outputs() {
        return outputs;
    }

    /** Returns the number of examples, the columns. */
    public int examples() {
        return examples;
    }

    /** Returns the inputs as a new tensor, features × examples. */
    public Tensor x(Backend backend) {
        return backend.tensor(Shape.of(features, examples), x);
    }

    /** Returns the targets as a new tensor, outputs × examples. */
    public Tensor y(Backend backend) {
        return backend.tensor(Shape.of(outputs, examples), y);
    }

    /** Returns a copy of the inputs, features × examples. */
    public double[] inputs() {
        return x.clone();
    }

    /** Returns a copy of the targets, outputs × examples. */
    public double[] targets() {
        return y.clone();
    }
}
