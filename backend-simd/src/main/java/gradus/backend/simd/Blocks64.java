package gradus.backend.simd;

/**
 * A part of out gains the product of rows of op(a) with columns of op(b), block by block. Sizes of blocks are those of the
 * caches: a panel of b fits into the first level, a block of a into the second.
 */
final class Blocks64 {

    /** Columns of op(a) and rows of op(b) in a block. */
    private static final int DEPTH = 256;

    /** Rows of op(a) in a block. */
    private static final int HEIGHT = 20 * Tile64.ROWS;

    /** Columns of op(b) in a block. */
    private static final int WIDTH = 1024;

    private Blocks64() {}

    /** Computes the rows and columns of out from one to another. */
    static void multiplyAdd(Product64 x, int fromRow, int toRow, int fromColumn, int toColumn) {
        Scratch64 scratch = Scratch64.OF_THREAD.get();
        for (int j = fromColumn; j < toColumn; j += WIDTH) {
            int columns = Math.min(WIDTH, toColumn - j);
            for (int p = 0; p < x.inner; p += DEPTH) {
                int depth = Math.min(DEPTH, x.inner - p);
                double[] b = scratch.columns(roundUp(columns, Tile64.COLUMNS) * depth);
                Panels64.ofColumns(x.transposeB, x.b, x.strideB, p, depth, j, columns, b);
                for (int i = fromRow; i < toRow; i += HEIGHT) {
                    int rows = Math.min(HEIGHT, toRow - i);
                    double[] a = scratch.rows(roundUp(rows, Tile64.ROWS) * depth);
                    Panels64.ofRows(x.transposeA, x.a, x.strideA, i, rows, p, depth, a);
                    block(x, a, b, depth, i, rows, j, columns, scratch.sums);
                }
            }
        }
    }

    private static void block(
            Product64 x, double[] a, double[] b, int depth, int row, int rows, int column, int columns, double[] sums) {
        for (int j = 0; j < columns; j += Tile64.COLUMNS) {
            int width = Math.min(Tile64.COLUMNS, columns - j);
            for (int i = 0; i < rows; i += Tile64.ROWS) {
                Tile64.multiply(depth, a, i * depth, b, j * depth, Tile64.COLUMNS, sums);
                int height = Math.min(Tile64.ROWS, rows - i);
                Tile64.add(x.alpha, sums, height, width, x.out, (row + i) * x.columns + column + j, x.columns);
            }
        }
    }

    private static int roundUp(int number, int step) {
        return (number + step - 1) / step * step;
    }
}
