package gradus.backend.simd;

/** Copies blocks of matrices into the order in which {@link Tile64} reads them, with zeros where a block ends. */
final class Panels64 {

    private Panels64() {}

    /**
     * Copies rows of op(a), in panels of {@value Tile64#ROWS} rows, each column by column.
     *
     * @param transposed whether a number of op(a) stands at {@code a[column · stride + row]}, not {@code a[row · stride + column]}
     */
    static void ofRows(
            boolean transposed, double[] a, int stride, int row, int rows, int column, int columns, double[] panels) {
        for (int i = 0; i < rows; i += Tile64.ROWS) {
            int to = i * columns;
            int height = Math.min(Tile64.ROWS, rows - i);
            if (transposed) {
                copy(a, column * stride + row + i, stride, height, columns, panels, to, Tile64.ROWS);
            } else {
                transpose(a, (row + i) * stride + column, stride, height, columns, panels, to, Tile64.ROWS);
            }
        }
    }

    /** Copies columns of op(b), in panels of {@link Tile64#COLUMNS} columns, each row by row. */
    static void ofColumns(
            boolean transposed, double[] b, int stride, int row, int rows, int column, int columns, double[] panels) {
        for (int j = 0; j < columns; j += Tile64.COLUMNS) {
            int to = j * rows;
            int width = Math.min(Tile64.COLUMNS, columns - j);
            if (transposed) {
                transpose(b, (column + j) * stride + row, stride, width, rows, panels, to, Tile64.COLUMNS);
            } else {
                copy(b, row * stride + column + j, stride, width, rows, panels, to, Tile64.COLUMNS);
            }
        }
    }

    /** Copies {@code count} lines of {@code length} numbers; in the panel they lie {@code width} apart. */
    private static void copy(
            double[] from, int at, int stride, int length, int count, double[] panel, int to, int width) {
        for (int line = 0; line < count; line++) {
            int source = at + line * stride;
            int target = to + line * width;
            for (int i = 0; i < length; i++) {
                panel[target + i] = from[source + i];
            }
            for (int i = length; i < width; i++) {
                panel[target + i] = 0;
            }
        }
    }

    /** Copies {@code count} lines of {@code length} numbers, each of which becomes a column of the panel. */
    private static void transpose(
            double[] from, int at, int stride, int count, int length, double[] panel, int to, int width) {
        for (int line = 0; line < width; line++) {
            int source = at + line * stride;
            int target = to + line;
            for (int i = 0; i < length; i++) {
                panel[target + i * width] = line < count ? from[source + i] : 0;
            }
        }
    }
}
