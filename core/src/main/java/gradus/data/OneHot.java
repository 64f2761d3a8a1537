package gradus.data;

/**
 * Classes as targets of a network with an output for each: a column is an example, its row of the class 1 and all others
 * 0.
 */
public final class OneHot {

    private OneHot() {}

    /**
     * Returns targets of labels: y[c, i] = 1 if example i is of class c, and 0 otherwise.
     *
     * @param labels a class from 0 to k − 1 for each of m examples
     * @param k how many classes there are, ≥ 1
     * @return k × m, row-major
     * @throws IllegalArgumentException if a label is outside that range
     */
    public static double[] of(int[] labels, int k) {
        int m = labels.length;
        double[] y = new double[Math.multiplyExact(k, m)];
        for (int i = 0; i < m; i++) {
            if (labels[i] < 0 || labels[i] >= k) {
                throw new IllegalArgumentException("one-hot: label " + labels[i] + " of example " + i
                        + " is none of the " + k + " classes, which are numbered from 0");
            }
            y[labels[i] * m + i] = 1;
        }
        return y;
    }

    /** Returns the labels of one-hot targets, k × m. */
    static int[] labels(double[] y, int k) {
        int m = y.length / k;
        int[] labels = new int[m];
        for (int i = 0; i < m; i++) {
            labels[i] = rowOfTheOne(y, k, i);
        }
        return labels;
    }

    private static int rowOfTheOne(double[] y, int k, int i) {
        int m = y.length / k;
        int row = -1;
        for (int c = 0; c < k; c++) {
            double value = y[c * m + i];
            if (value == 1 && row < 0) {
                row = c;
            } else if (value != 0) {
                throw notAClass(i, "a column with one 1 and zeros otherwise", value + " in row " + c);
            }
        }
        if (row < 0) {
            throw notAClass(i, "a column with one 1 and zeros otherwise", "zeros only");
        }
        return row;
    }

    /** Returns the labels of targets that are labels already. */
    static int[] wholeNumbers(double[] y) {
        int[] labels = new int[y.length];
        for (int i = 0; i < y.length; i++) {
            labels[i] = (int) y[i];
            if (labels[i] != y[i] || labels[i] < 0) {
                throw notAClass(i, "a whole number from 0", String.valueOf(y[i]));
            }
        }
        return labels;
    }

    private static IllegalArgumentException notAClass(int i, String expected, String received) {
        return new IllegalArgumentException("labels: the target of example " + i + " is no class: expected " + expected
                + ", received " + received + "; divide data that has no classes at random");
    }
}
