package gradus.training;

import gradus.data.Dataset;

/**
 * A copy of a data set with an example in each row, so that what belongs to one example lies together: picking columns out of a
 * wide matrix would fetch a cache line for every number.
 */
final class ExampleRows {

    /** Rows of the result that are written at a time, so that all of them stay in the first-level cache. */
    private static final int BLOCK = 64;

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
        for (int begin = 0; begin < length; begin += BLOCK) {
            int end = Math.min(length, begin + BLOCK);
            for (int j = 0; j < count; j++) {
                int row = order[from + j] * length;
                for (int k = begin; k < end; k++) {
                    into[k * count + j] = rows[row + k];
                }
            }
        }
    }
}
