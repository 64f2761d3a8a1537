package gradus.metric;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How many examples of each class were taken for each class; immutable. */
public final class ConfusionMatrix {

    private static final String NAME = "confusion matrix";

    /** A row for each actual class, a column for each predicted one. */
    private final int[][] counts;

    private ConfusionMatrix(int classes) {
        this.counts = new int[classes][classes];
    }

    /**
     * Counts predictions of two classes.
     *
     * @param probabilities that each example is of class 1; from {@value Accuracy#THRESHOLD} on, that is the prediction
     * @param labels 0 or 1 for each example
     * @throws IllegalArgumentException if there are not as many of both, a prediction is NaN, or a label is neither 0 nor 1
     */
    public static ConfusionMatrix binary(double[] probabilities, double[] labels) {
        Predictions.requireAsMany(NAME, probabilities.length, labels.length);
        ConfusionMatrix matrix = new ConfusionMatrix(2);
        for (int i = 0; i < labels.length; i++) {
            int predicted = Predictions.number(NAME, probabilities, i) >= Accuracy.THRESHOLD ? 1 : 0;
            matrix.counts[Predictions.labelOf(NAME, labels, i)][predicted]++;
        }
        return matrix;
    }

    /**
     * Counts predictions of several classes.
     *
     * @param a outputs, classes × examples, row-major; the prediction is where the largest is, the first of several
     * @param y targets, classes × examples, row-major; the class is where the largest is, a 1 among zeros
     * @param classes k, ≥ 1
     * @throws IllegalArgumentException if there are not as many of both, or one of them is NaN
     */
    public static ConfusionMatrix categorical(double[] a, double[] y, int classes) {
        int examples = Predictions.examples(NAME, a, y, classes);
        ConfusionMatrix matrix = new ConfusionMatrix(classes);
        for (int i = 0; i < examples; i++) {
            int actual = Predictions.largest(y, classes, i);
            int predicted = Predictions.largest(a, classes, i);
            if (actual < 0 || predicted < 0) {
                throw new IllegalArgumentException(NAME + ": example " + i + " has a "
                        + (actual < 0 ? "target" : "prediction") + " of NaN, which says nothing");
            }
            matrix.counts[actual][predicted]++;
        }
        return matrix;
    }

    /** Returns the number of classes k. */
    public int classes() {
        return counts.length;
    }

    /**
     * Returns how many examples of one class were taken for another, or for what they are.
     *
     * @param actual the class they are of, from 0
     * @param predicted the class they were taken for, from 0
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public int count(int actual, int predicted) {
        return counts[actual][predicted];
    }

    /**
     * Returns the share that is on the diagonal.
     *
     * @throws IllegalArgumentException if no example was counted
     */
    public Accuracy accuracy() {
        int correct = IntStream.range(0, classes()).map(c -> counts[c][c]).sum();
        int total = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
        return new Accuracy(correct, total);
    }

    /**
     * Returns how well one class is recognised among all others; of two classes, class 1 is the one to ask for.
     *
     * @param c the class, from 0
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public ClassScores scores(int c) {
        int actual = Arrays.stream(counts[c]).sum();
        int predicted = Arrays.stream(counts).mapToInt(row -> row[c]).sum();
        return new ClassScores(counts[c][c], predicted - counts[c][c], actual - counts[c][c]);
    }

    /** Returns the mean of the precisions of all k classes. */
    public double macroPrecision() {
        return macro(ClassScores::precision);
    }

    /** Returns the mean of the recalls of all k classes. */
    public double macroRecall() {
        return macro(ClassScores::recall);
    }

    /**
     * Returns the mean of the F1 of all k classes, not the F1 of the means (Opitz and Burst, "Macro F1 and Macro F1", 2019, say
     * how far they can be apart).
     */
    public double macroF1() {
        return macro(ClassScores::f1);
    }

    private double macro(ToDoubleFunction<ClassScores> score) {
        return IntStream.range(0, classes())
                .mapToObj(this::scores)
                .mapToDouble(score)
                .average()
                .orElseThrow();
    }

    /**
     * Returns the matrix as a table, a line for each actual class.
     *
     * @param classNames as many as there are classes
     * @throws IllegalArgumentException if there are more or fewer
     */
    public String table(List<String> classNames) {
        if (classNames.size() != classes()) {
            throw new IllegalArgumentException(
                    NAME + ": expected " + classes() + " names of classes, received " + classNames);
        }
        return new ConfusionTable(this, classNames).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfusionMatrix matrix && Arrays.deepEquals(counts, matrix.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }

    /** Returns the {@link #table} with the numbers of the classes for their names. */
    @Override
    public String toString() {
        return table(IntStream.range(0, classes()).mapToObj(String::valueOf).toList());
    }
}
