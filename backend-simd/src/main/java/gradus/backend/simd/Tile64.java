package gradus.backend.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A product of {@value #ROWS} rows with two vectors' width of columns, whose sums stay in registers: twelve of them keep two
 * multipliers of four cycles busy, and with three more for the factors they fit into the sixteen that most processors have.
 */
final class Tile64 {

    /** The widest vectors of the processor. */
    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

    /** How many numbers a vector has. */
    static final int LANES = SPECIES.length();

    /** Rows of a tile. */
    static final int ROWS = 6;

    /** Columns of a tile. */
    static final int COLUMNS = 2 * LANES;

    private Tile64() {}

    /**
     * sums ← a·b.
     *
     * @param depth columns of a and rows of b
     * @param a holds a from {@code ofA} on, column by column
     * @param b holds b from {@code ofB} on, its rows {@code stride} numbers apart
     * @param sums receives the tile, row by row
     */
    static void multiply(int depth, double[] a, int ofA, double[] b, int ofB, int stride, double[] sums) {
        DoubleVector c00 = DoubleVector.zero(SPECIES);
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
        for (int p = 0; p < depth; p++) {
            int q = ofA + p * ROWS;
            int r = ofB + p * stride;
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, r);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, r + LANES);
            DoubleVector w = DoubleVector.broadcast(SPECIES, a[q]);
            c00 = w.fma(b0, c00);
            c01 = w.fma(b1, c01);
            w = DoubleVector.broadcast(SPECIES, a[q + 1]);
            c10 = w.fma(b0, c10);
            c11 = w.fma(b1, c11);
            w = DoubleVector.broadcast(SPECIES, a[q + 2]);
            c20 = w.fma(b0, c20);
            c21 = w.fma(b1, c21);
            w = DoubleVector.broadcast(SPECIES, a[q + 3]);
            c30 = w.fma(b0, c30);
            c31 = w.fma(b1, c31);
            w = DoubleVector.broadcast(SPECIES, a[q + 4]);
            c40 = w.fma(b0, c40);
            c41 = w.fma(b1, c41);
            w = DoubleVector.broadcast(SPECIES, a[q + 5]);
            c50 = w.fma(b0, c50);
            c51 = w.fma(b1, c51);
        }
        c00.intoArray(sums, 0);
        c01.intoArray(sums, LANES);
        c10.intoArray(sums, COLUMNS);
        c11.intoArray(sums, COLUMNS + LANES);
        c20.intoArray(sums, 2 * COLUMNS);
        c21.intoArray(sums, 2 * COLUMNS + LANES);
        c30.intoArray(sums, 3 * COLUMNS);
        c31.intoArray(sums, 3 * COLUMNS + LANES);
        c40.intoArray(sums, 4 * COLUMNS);
        c41.intoArray(sums, 4 * COLUMNS + LANES);
        c50.intoArray(sums, 5 * COLUMNS);
        c51.intoArray(sums, 5 * COLUMNS + LANES);
    }

    /**
     * out ← out + α·sums, for the part of the tile that lies within out.
     *
     * @param rows how many, up to {@value #ROWS}
     * @param columns how many, up to {@link #COLUMNS}
     * @param out holds those from {@code ofOut} on, its rows {@code stride} numbers apart
     */
    static void add(double alpha, double[] sums, int rows, int columns, double[] out, int ofOut, int stride) {
        for (int i = 0; i < rows; i++) {
            int row = ofOut + i * stride;
            if (columns == COLUMNS) {
                addVector(alpha, sums, i * COLUMNS, out, row);
                addVector(alpha, sums, i * COLUMNS + LANES, out, row + LANES);
            } else {
                for (int j = 0; j < columns; j++) {
                    out[row + j] = Math.fma(alpha, sums[i * COLUMNS + j], out[row + j]);
                }
            }
        }
    }

    private static void addVector(double alpha, double[] sums, int ofSums, double[] out, int ofOut) {
        DoubleVector old = DoubleVector.fromArray(SPECIES, out, ofOut);
        DoubleVector.broadcast(SPECIES, alpha)
                .fma(DoubleVector.fromArray(SPECIES, sums, ofSums), old)
                .intoArray(out, ofOut);
    }
}
