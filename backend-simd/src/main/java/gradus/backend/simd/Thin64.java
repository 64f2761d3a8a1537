package gradus.backend.simd;

/**
 * A part of out gains the product of few rows of op(a) with columns of b. To copy b would take longer than to multiply it, so
 * tiles read it where it is, and only once: a block of its rows meets all rows of op(a) while it is in the cache.
 */
final class Thin64 {

    /** Rows of b in a block. */
    private static final int DEPTH = 128;

    private Thin64() {}

    /** Computes the columns of out from one to another. */
    static void multiplyAdd(Product64 x, int from, int to) {
        Scratch64 scratch = Scratch64.OF_THREAD.get();
        int panels = (x.rows + Tile64.ROWS - 1) / Tile64.ROWS;
        int full = from + (to - from) / Tile64.COLUMNS * Tile64.COLUMNS;
        for (int p = 0; p < x.inner; p += DEPTH) {
            int depth = Math.min(DEPTH, x.inner - p);
            double[] a = scratch.rows(panels * Tile64.ROWS * depth);
            Panels64.ofRows(x.transposeA, x.a, x.strideA, 0, x.rows, p, depth, a);
            for (int j = from; j < full; j += Tile64.COLUMNS) {
                strip(x, a, depth, x.b, p * x.strideB + j, x.strideB, j, Tile64.COLUMNS, scratch.sums);
            }
            if (full < to) {
                double[] b = scratch.columns(Tile64.COLUMNS * depth);
                Panels64.ofColumns(false, x.b, x.strideB, p, depth, full, to - full, b);
                strip(x, a, depth, b, 0, Tile64.COLUMNS, full, to - full, scratch.sums);
            }
        }
    }

    private static void strip(
            Product64 x, double[] a, int depth, double[] b, int ofB, int stride, int column, int width, double[] sums) {
        for (int i = 0; i < x.rows; i += Tile64.ROWS) {
            Tile64.multiply(depth, a, i * depth, b, ofB, stride, sums);
            int height = Math.min(Tile64.ROWS, x.rows - i);
            Tile64.add(x.alpha, sums, height, width, x.out, i * x.columns + column, x.columns);
        }
    }
}
