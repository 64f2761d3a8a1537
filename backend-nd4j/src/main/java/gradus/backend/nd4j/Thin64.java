package gradus.backend.nd4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasColMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemv;

import gradus.parallel.SharedWork;
import gradus.parallel.Team;
import java.util.Arrays;

/**
 * out ← out + α·a·op(b) for an a of few rows and a large b, such as a layer of few units on many inputs. OpenBLAS's product of
 * matrices copies all of b into another order first, for the sake of many rows. Here b is read where it is, and once: a block
 * that fits the second-level cache is multiplied with every row of a before the next one is touched: with all at once where OpenBLAS
 * reads small blocks in place, and elsewhere with one after the other, by its product of a matrix and a vector. Blocks are so
 * small that OpenBLAS starts no threads; the threads are Java's, for ranges of columns of out.
 *
 * <p>Each calling thread has one product and uses it again and again.
 */
final class Thin64 implements SharedWork {

    private static final ThreadLocal<Thin64> OF_THREAD = ThreadLocal.withInitial(Thin64::new);

    /** With more rows than this, what is saved on copying is lost on reading a block so many times. */
    private static final int MOST_ROWS = 8;

    /** From so many numbers on b does not fit the second-level cache, and the product is bound by reading it. */
    private static final int LARGE = 1 << 17;

    /** Numbers in a block for one row; OpenBLAS's product with a vector starts threads from 9216 on. */
    private static final int BLOCK_FOR_A_ROW = 8192;

    /** Numbers in a block for all rows; with {@value #MOST_ROWS} rows OpenBLAS's product starts no threads yet. */
    private static final int BLOCK_FOR_ALL_ROWS = 1 << 15;

    /** The largest result of dot products for which OpenBLAS reads in place. */
    private static final int MOST_DOT_PRODUCTS = 1200;

    /** The shortest dot products for which OpenBLAS reads in place. */
    private static final int SHORTEST_DOT_PRODUCT = 32;

    /** The most columns of a block. */
    private static final int WIDTH = 512;

    /** OpenBLAS takes up to so many rows or columns at a time; blocks begin at a multiple. */
    private static final int STEP = 16;

    /** So many multiplications take some thirty microseconds. */
    private static final long MULTIPLICATIONS_IN_A_PART = 1L << 18;

    private final Team team = new Team();
    private final Tensor64[] operands = new Tensor64[3];
    private double alpha;
    private boolean transposeB;
    private boolean atOnce;
    private int parts;

    private Thin64() {}

    /** Returns whether a product pays here; BLAS leaves out one with an α of 0, NaN and all. */
    static boolean pays(boolean transposeA, Tensor64 a, Tensor64 b, double alpha) {
        return !transposeA && a.rows() <= MOST_ROWS && b.size() >= LARGE && alpha != 0;
    }

    static void multiplyAdd(double alpha, Tensor64 a, boolean transposeB, Tensor64 b, Tensor64 out) {
        int parts = Math.min(
                out.backend().threads(),
                Team.worthwhile((long) a.rows() * b.size(), MULTIPLICATIONS_IN_A_PART, out.columns() / STEP));
        boolean atOnce = OpenBlasCore.readsSmallBlocksInPlace() && (!transposeB || b.columns() >= SHORTEST_DOT_PRODUCT);
        multiplyAdd(parts, atOnce, alpha, a, transposeB, b, out);
    }

    /** Multiplies in so many parts and in one of the two ways, both of which are right wherever the other is faster. */
    static void multiplyAdd(
            int parts, boolean atOnce, double alpha, Tensor64 a, boolean transposeB, Tensor64 b, Tensor64 out) {
        Thin64 product = OF_THREAD.get();
        product.parts = parts;
        product.atOnce = atOnce;
        product.alpha = alpha;
        product.transposeB = transposeB;
        product.operands[0] = a;
        product.operands[1] = b;
        product.operands[2] = out;
        try {
            product.team.share(product, parts);
        } finally {
            Arrays.fill(product.operands, null);
        }
    }

    @Override
    public void part(int i) {
        Tensor64 a = operands[0];
        Tensor64 b = operands[1];
        Tensor64 out = operands[2];
        int from = start(i, out.columns());
        int to = start(i + 1, out.columns());
        int width = width(b.columns());
        int height = height(a.rows(), width);
        // The columns of out are the rows of b, or its columns.
        int firstRow = transposeB ? from : 0;
        int endRow = transposeB ? to : b.rows();
        int firstColumn = transposeB ? 0 : from;
        int endColumn = transposeB ? b.columns() : to;
        for (int column = firstColumn; column < endColumn; column += width) {
            for (int row = firstRow; row < endRow; row += height) {
                block(a, b, out, row, Math.min(height, endRow - row), column, Math.min(width, endColumn - column));
            }
        }
    }

    // Dot products are cut into pieces of about the same length, none of which is short.
    private int width(int columns) {
        int pieces = transposeB ? (columns + WIDTH - 1) / WIDTH : 1;
        return Math.min(WIDTH, (columns + pieces - 1) / pieces);
    }

    private int height(int rowsOfA, int width) {
        int most = (atOnce ? BLOCK_FOR_ALL_ROWS : BLOCK_FOR_A_ROW) / width;
        return (atOnce && transposeB ? Math.min(most, MOST_DOT_PRODUCTS / rowsOfA) : most) / STEP * STEP;
    }

    private int start(int part, int columns) {
        return part == parts ? columns : (int) ((long) columns * part / parts) / STEP * STEP;
    }

    /**
     * Multiplies a block of b with every row of a: some numbers of each row of out gain a combination of some rows of b, or their
     * dot products with a row of a. Row by row in memory is column by column to BLAS, transposed.
     */
    private void block(Tensor64 a, Tensor64 b, Tensor64 out, int row, int rows, int column, int columns) {
        Windows64 windows = Windows64.ofThisThread();
        windows.matrix.at(b.address(), (long) row * b.columns() + column);
        int inA = transposeB ? column : row;
        int inOut = transposeB ? row : column;
        if (atOnce) {
            windows.vector.at(a.address(), inA);
            windows.result.at(out.address(), inOut);
            withAllRows(windows, a, b, out, rows, columns);
        } else {
            for (int r = 0; r < a.rows(); r++) {
                windows.vector.at(a.address(), (long) r * a.columns() + inA);
                windows.result.at(out.address(), (long) r * out.columns() + inOut);
                withOneRow(windows, b, rows, columns);
            }
        }
    }

    private void withAllRows(Windows64 windows, Tensor64 a, Tensor64 b, Tensor64 out, int rows, int columns) {
        cblas_dgemm(
                CblasColMajor,
                transposeB ? CblasTrans : CblasNoTrans,
                CblasNoTrans,
                transposeB ? rows : columns,
                a.rows(),
                transposeB ? columns : rows,
                alpha,
                windows.matrix,
                b.columns(),
                windows.vector,
                a.columns(),
                1,
                windows.result,
                out.columns());
    }

    private void withOneRow(Windows64 windows, Tensor64 b, int rows, int columns) {
        cblas_dgemv(
                CblasColMajor,
                transposeB ? CblasTrans : CblasNoTrans,
                columns,
                rows,
                alpha,
                windows.matrix,
                b.columns(),
                windows.vector,
                1,
                1,
                windows.result,
                1);
    }
}
