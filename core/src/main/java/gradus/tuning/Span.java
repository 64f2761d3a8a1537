package gradus.tuning;

import gradus.data.Dataset;
import java.util.Arrays;

/**
 * Turns the space of features so that few of them are not zero. With the training examples first among the columns of X,
 *
 * <pre>
 *     X = Q·R       QᵀQ = 1       R upper triangular, as many rows as there are examples
 * </pre>
 *
 * <p>by Householder's reflections, and R takes the place of X. No distance and no angle changes. The first rows span the training
 * examples; in the others these are exactly 0, so that weights there keep what they were drawn as (or decay), as they do at
 * right angles to the training examples in X.
 *
 * <p>A first layer that computes W·X from Gaussian weights computes (W·Q)·R from weights that are as Gaussian, with the same
 * scale. Gradient descent, momentum and L2 commute with the turn: up to round-off they find the same function, in a fraction of
 * the time. AdaGrad, RMSProp, Adam and their like treat each weight on its own, and so differently from one basis to another: to
 * them these are other features, though ones that tell as much.
 *
 * <p>A. S. Householder, "Unitary Triangularization of a Nonsymmetric Matrix", JACM 5(4), 1958.
 */
final class Span {

    private final double[][] columns;
    private final int rows;

    private Span(double[][] columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Returns the same examples in fewer features; unchanged where there are no more features than examples. */
    static HeldOut of(HeldOut examples) {
        Dataset training = examples.training();
        Dataset judged = examples.judged();
        int all = training.examples() + judged.examples();
        if (training.features() <= all) {
            return examples;
        }
        double[][] columns = new double[all][];
        takeColumns(training, columns, 0);
        takeColumns(judged, columns, training.examples());
        Span span = new Span(columns, all);
        span.triangulate();
        return new HeldOut(span.dataset(training, 0), span.dataset(judged, training.examples()), examples.fanIn());
    }

    private static void takeColumns(Dataset dataset, double[][] columns, int first) {
        double[] x = dataset.inputs();
        int m = dataset.examples();
        for (int j = 0; j < m; j++) {
            double[] column = new double[dataset.features()];
            for (int i = 0; i < column.length; i++) {
                column[i] = x[i * m + j];
            }
            columns[first + j] = column;
        }
    }

    private void triangulate() {
        for (int k = 0; k < columns.length; k++) {
            double[] column = columns[k];
            double norm = Math.sqrt(dot(column, column, k));
            if (norm > 0) {
                reflect(k, column[k] > 0 ? -norm : norm);
            }
        }
    }

    /** Reflects the rest of the space so that column k has only one number, r, from row k on. */
    private void reflect(int k, double r) {
        double[] u = columns[k];
        // r has the sign that u[k] has not, so that nothing cancels.
        u[k] -= r;
        double half = -r * u[k]; // ½ uᵀu
        for (int j = k + 1; j < columns.length; j++) {
            subtract(dot(u, columns[j], k) / half, u, columns[j], k);
        }
        Arrays.fill(u, k, u.length, 0);
        u[k] = r;
    }

    private static double dot(double[] a, double[] b, int from) {
        double even = 0;
        double odd = 0;
        int i = from;
        for (; i + 2 <= a.length; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return i < a.length ? even + odd + a[i] * b[i] : even + odd;
    }

    private static void subtract(double factor, double[] u, double[] column, int from) {
        for (int i = from; i < u.length; i++) {
            column[i] -= factor * u[i];
        }
    }

    private Dataset dataset(Dataset original, int first) {
        int m = original.examples();
        double[] x = new double[rows * m];
        for (int j = 0; j < m; j++) {
            for (int i = 0; i < rows; i++) {
                x[i * m + j] = columns[first + j][i];
            }
        }
        return new Dataset(rows, original.outputs(), x, original.targets());
    }
}
