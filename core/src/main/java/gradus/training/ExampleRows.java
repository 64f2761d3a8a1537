package gradus.training;

import gradus.data.Dataset;

/**
 * A copy of a data set with an example in each row, so that what belongs to one example lies together: picking columns out of a
 * wide matrix would fetch a cache line for every number.
 */
final class ExampleRows {

    /** Numbers in a cache line. */
    private static final int LINE = 8;

    private final int features;
    private final int outputs;
    private final int examples;
    private final double[] x;
    private final double[] y;

    ExampleRows(Dataset data) {
        features = data.features();
        outputs = data.outputs();
        examples = data.examples();
        x = transposed(data.inputs(), features, examples);
        y = transposed(data.targets(), outputs, examples);
    }

    private static double[] transposed(double[] matrix, int rows, int columns) {
        double[] result = new double[matrix.length];
        for (int begin = 0; begin < rows; begin += LINE) {
            int end = Math.min(rows, begin + LINE);
            for (int column = 0; column < columns; column++) {
                for (int row = begin; row < end; row++) {
                    result[column * rows + row] = matrix[row * columns + column];
                }
            }
        }
        return result;
    }

    int features() {
        return features;
    }

    int outputs() {
        return outputs;
    }

    int examples() {
        return examples;
    }

    /** into ← the inputs of some examples, features × count. */
    void gatherX(int[] order, int from, int count, double[] into) {
        gather(x, features, order, from, count, into);
    }

    /** into ← the targets of some examples, outputs × count. */
    void gatherY(int[] order, int from, int count, double[] into) {
        gather(y, outputs, order, from, count, into);
    }

    private static void gather(double[] rows, int length, int[] order, int from, int count, double[] into) {
        int j = 0;
        for (; j + LINE <= count; j += LINE) {
            gatherLine(rows, length, order, from + j, count, into, j);
        }
        for (; j < count; j++) {
            int row = order[from + j] * length;
            for (int k = 0; k < length; k++) {
                into[k * count + j] = rows[row + k];
            }
        }
    }

    // Eight examples at a time fill a cache line in each row of the result at once. To go through a block of rows one
    // example after the other takes more than twice as long for 128 examples of 784 numbers: rows that are a power of
    // two apart share few sets of the cache.
    private static void gatherLine(
            double[] rows, int length, int[] order, int from, int count, double[] into, int begin) {
        int r0 = order[from] * length;
        int r1 = order[from + 1] * length;
        int r2 = order[from + 2] * length;
        int r3 = order[from + 3] * length;
        int r4 = order[from + 4] * length;
        int r5 = order[from + 5] * length;
        int r6 = order[from + 6] * length;
        int r7 = order[from + 7] * length;
        for (int k = 0, to = begin; k < length; k++, to += count) {
            into[to] = rows[r0 + k];
            into[to + 1] = rows[r1 + k];
            into[to + 2] = rows[r2 + k];
            into[to + 3] = rows[r3 + k];
            into[to + 4] = rows[r4 + k];
            into[to + 5] = rows[r5 + k];
            into[to + 6] = rows[r6 + k];
            into[to + 7] = rows[r7 + k];
        }
    }
}
