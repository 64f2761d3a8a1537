package gradus.data;

/** Some of many examples, by index. */
final class Selection {

    private Selection() {}

    /** Returns a copy of the indices, each checked to be from 0 to {@code count} − 1. */
    static int[] checked(String of, int[] indices, int count) {
        for (int index : indices) {
            if (index < 0 || index >= count) {
                throw new IllegalArgumentException(
                        of + ": cannot select example " + index + " of " + count + "; they are numbered from 0");
            }
        }
        return indices.clone();
    }

    /** Returns some columns of a matrix, rows × columns, row-major. */
    static double[] ofColumns(double[] matrix, int rows, int columns, int[] chosen) {
        double[] selected = new double[Math.multiplyExact(rows, chosen.length)];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < chosen.length; i++) {
                selected[row * chosen.length + i] = matrix[row * columns + chosen[i]];
            }
        }
        return selected;
    }
}
