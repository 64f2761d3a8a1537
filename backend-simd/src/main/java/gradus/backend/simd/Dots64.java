package gradus.backend.simd;

import jdk.incubator.vector.DoubleVector;

/**
 * A part of out gains dot products of few rows of op(a) with rows of b, {@value #ROWS} by {@value #COLUMNS} at a time. The
 * lanes of a sum are added one after the other: the Vector API leaves open in which order its own reduction adds, and that of
 * compiled code may be another than that of interpreted code.
 */
final class Dots64 {

    private static final int ROWS = 6;
    private static final int COLUMNS = 2;

    private Dots64() {}

    /** Computes the columns of out from one to another. */
    static void multiplyAdd(Product64 x, int from, int to) {
        Scratch64 scratch = Scratch64.OF_THREAD.get();
        double[] a = x.transposeA ? transposed(x, scratch) : x.a;
        for (int j = from; j < to; j += COLUMNS) {
            int next = Math.min(j + 1, to - 1);
            for (int i = 0; i < x.rows; i += ROWS) {
                tile(a, i, x.rows - 1, x.b, j * x.inner, next * x.inner, x.inner, scratch.sums);
                add(x, a, i, Math.min(ROWS, x.rows - i), j, Math.min(COLUMNS, to - j), scratch.sums);
            }
        }
    }

    private static double[] transposed(Product64 x, Scratch64 scratch) {
        double[] a = scratch.rows(x.rows * x.inner);
        for (int i = 0; i < x.rows; i++) {
            for (int p = 0; p < x.inner; p++) {
                a[i * x.inner + p] = x.a[p * x.strideA + i];
            }
        }
        return a;
    }

    // Rows behind the last one are the last one again; nobody reads their sums.
    private static void tile(double[] a, int row, int last, double[] b, int b0, int b1, int inner, double[] sums) {
        int n = Tile64.SPECIES.loopBound(inner);
        int a0 = row * inner;
        int a1 = Math.min(row + 1, last) * inner;
        int a2 = Math.min(row + 2, last) * inner;
        int a3 = Math.min(row + 3, last) * inner;
        int a4 = Math.min(row + 4, last) * inner;
        int a5 = Math.min(row + 5, last) * inner;
        DoubleVector c00 = DoubleVector.zero(Tile64.SPECIES);
        DoubleVector c01 = c00;
        DoubleVector c10 = c00;
        DoubleVector c11 = c00;
        DoubleVector c20 = c00;
        DoubleVector c21 = c00;
        DoubleVector c30 = c00;
        DoubleVector c31 = c00;
        DoubleVector c40 = c00;
        DoubleVector c41 = c00;
        DoubleVector c50 = c00;
        DoubleVector c51 = c00;
        for (int p = 0; p < n; p += Tile64.LANES) {
            DoubleVector x = DoubleVector.fromArray(Tile64.SPECIES, b, b0 + p);
            DoubleVector y = DoubleVector.fromArray(Tile64.SPECIES, b, b1 + p);
            DoubleVector w = DoubleVector.fromArray(Tile64.SPECIES, a, a0 + p);
            c00 = w.fma(x, c00);
            c01 = w.fma(y, c01);
            w = DoubleVector.fromArray(Tile64.SPECIES, a, a1 + p);
            c10 = w.fma(x, c10);
            c11 = w.fma(y, c11);
            w = DoubleVector.fromArray(Tile64.SPECIES, a, a2 + p);
            c20 = w.fma(x, c20);
            c21 = w.fma(y, c21);
            w = DoubleVector.fromArray(Tile64.SPECIES, a, a3 + p);
            c30 = w.fma(x, c30);
            c31 = w.fma(y, c31);
            w = DoubleVector.fromArray(Tile64.SPECIES, a, a4 + p);
            c40 = w.fma(x, c40);
            c41 = w.fma(y, c41);
            w = DoubleVector.fromArray(Tile64.SPECIES, a, a5 + p);
            c50 = w.fma(x, c50);
            c51 = w.fma(y, c51);
        }
        c00.intoArray(sums, 0);
        c01.intoArray(sums, Tile64.LANES);
        c10.intoArray(sums, 2 * Tile64.LANES);
        c11.intoArray(sums, 3 * Tile64.LANES);
        c20.intoArray(sums, 4 * Tile64.LANES);
        c21.intoArray(sums, 5 * Tile64.LANES);
        c30.intoArray(sums, 6 * Tile64.LANES);
        c31.intoArray(sums, 7 * Tile64.LANES);
        c40.intoArray(sums, 8 * Tile64.LANES);
        c41.intoArray(sums, 9 * Tile64.LANES);
        c50.intoArray(sums, 10 * Tile64.LANES);
        c51.intoArray(sums, 11 * Tile64.LANES);
    }

    private static void add(Product64 x, double[] a, int row, int rows, int column, int columns, double[] sums) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = lanes(sums, (i * COLUMNS + j) * Tile64.LANES)
                        + rest(a, (row + i) * x.inner, x.b, (column + j) * x.inner, x.inner);
                x.out[(row + i) * x.columns + column + j] += x.alpha * sum;
            }
        }
    }

    private static double lanes(double[] sums, int from) {
        double sum = 0;
        for (int i = 0; i < Tile64.LANES; i++) {
            sum += sums[from + i];
        }
        return sum;
    }

    private static double rest(double[] a, int ofA, double[] b, int ofB, int inner) {
        double sum = 0;
        for (int p = Tile64.SPECIES.loopBound(inner); p < inner; p++) {
            sum += a[ofA + p] * b[ofB + p];
        }
        return sum;
    }
}
