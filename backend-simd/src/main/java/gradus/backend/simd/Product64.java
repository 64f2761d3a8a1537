package gradus.backend.simd;

import gradus.parallel.SharedWork;
import gradus.parallel.Team;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * A product that is being computed: out ← α·op(a)·op(b) + β·out. Each calling thread has one and uses it again and again, so
 * that a product allocates nothing.
 */
final class Product64 implements SharedWork {

    static final ThreadLocal<Product64> OF_THREAD = ThreadLocal.withInitial(Product64::new);

    /** Up to so many rows, b is read where it is. */
    private static final int THIN_ROWS = 32;

    /** So many multiplications take some thirty microseconds. */
    private static final long MULTIPLICATIONS_IN_A_PART = 1L << 19;

    private static final double[] NOTHING = {};

    boolean transposeA;
    double[] a = NOTHING;
    int strideA;
    boolean transposeB;
    double[] b = NOTHING;
    int strideB;
    double alpha;
    double[] out = NOTHING;
    int rows;
    int inner;
    int columns;

    private final Team team = new Team();
    private int parts;

    private Product64() {}

    void compute(
            boolean newTransposeA,
            DMatrixRMaj newA,
            boolean newTransposeB,
            DMatrixRMaj newB,
            double newAlpha,
            double beta,
            DMatrixRMaj newOut) {
        scale(beta, newOut.data, newOut.getNumElements());
        transposeA = newTransposeA;
        a = newA.data;
        strideA = newA.numCols;
        transposeB = newTransposeB;
        b = newB.data;
        strideB = newB.numCols;
        alpha = newAlpha;
        out = newOut.data;
        rows = newOut.numRows;
        inner = newTransposeA ? newA.numRows : newA.numCols;
        columns = newOut.numCols;
        try {
            if (columns == 1 && rows > 1) {
                swap();
            }
            share();
        } finally {
            a = NOTHING;
            b = NOTHING;
            out = NOTHING;
        }
    }

    private static void scale(double beta, double[] out, int size) {
        if (beta == 0) {
            Arrays.fill(out, 0, size, 0);
        } else if (beta != 1) {
            for (int i = 0; i < size; i++) {
                out[i] *= beta;
            }
        }
    }

    // A column is, in memory, a row: op(a)·b is (bᵀ·op(a)ᵀ)ᵀ, and the larger matrix is read once.
    private void swap() {
        double[] column = b;
        b = a;
        strideB = strideA;
        transposeB = !transposeA;
        a = column;
        strideA = inner;
        transposeA = false;
        columns = rows;
        rows = 1;
    }

    private void share() {
        if (rows == 0 || inner == 0 || columns == 0) {
            return;
        }
        boolean byColumns = isByColumns();
        int tiles = byColumns ? columns / Tile64.COLUMNS : rows / Tile64.ROWS;
        parts = Team.worthwhile((long) rows * inner * columns, MULTIPLICATIONS_IN_A_PART, tiles);
        if (parts == 1) {
            part(0);
        } else {
            team.share(this, parts);
        }
    }

    private boolean isByColumns() {
        return rows <= THIN_ROWS || columns >= rows;
    }

    @Override
    public void part(int i) {
        if (isByColumns()) {
            int from = start(i, columns, Tile64.COLUMNS);
            int to = start(i + 1, columns, Tile64.COLUMNS);
            if (rows > THIN_ROWS) {
                Blocks64.multiplyAdd(this, 0, rows, from, to);
            } else if (transposeB) {
                Dots64.multiplyAdd(this, from, to);
            } else {
                Thin64.multiplyAdd(this, from, to);
            }
        } else {
            Blocks64.multiplyAdd(this, start(i, rows, Tile64.ROWS), start(i + 1, rows, Tile64.ROWS), 0, columns);
        }
    }

    /** Returns where a part starts, at the border of a tile; that behind the last is the end. */
    private int start(int part, int size, int step) {
        return part == parts ? size : (int) ((long) size * part / parts) / step * step;
    }
}
