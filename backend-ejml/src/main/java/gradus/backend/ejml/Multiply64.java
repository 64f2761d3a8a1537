package gradus.backend.ejml;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.MatrixMatrixMult_DDRM;
import org.ejml.dense.row.mult.MatrixMatrixMult_MT_DDRM;

/**
 * out ← α·op(a)·op(b) + β·out, by EJML, except where a has few rows: EJML reads b once for each of them, {@link Thin64} reads
 * it once for all. With a single column EJML has loops of one step each, and {@link SingleColumn64} none.
 */
final class Multiply64 {

    /** Up to so many rows of a, the product is a thin one. */
    private static final int THIN_ROWS = 32;

    /** From so many multiplications on, EJML's several threads win over what starting them takes. */
    private static final long WORTH_SEVERAL_THREADS = 1L << 20;

    private Multiply64() {}

    static void matmul(
            boolean transposeA,
            DMatrixRMaj a,
            boolean transposeB,
            DMatrixRMaj b,
            double alpha,
            double beta,
            DMatrixRMaj out) {
        if (beta == 0) {
            Arrays.fill(out.data, 0);
        } else if (beta != 1) {
            CommonOps_DDRM.scale(beta, out);
        }
        if (a.getNumElements() == 0 || b.getNumElements() == 0) {
            return;
        }
        if (!transposeA && a.numRows <= THIN_ROWS) {
            Thin64.multiplyAdd(alpha, a, transposeB, b, out);
        } else if (out.numCols == 1) {
            SingleColumn64.multiplyAdd(alpha, transposeA, a, b, out);
        } else if ((long) a.getNumElements() * out.numCols < WORTH_SEVERAL_THREADS) {
            inOneThread(transposeA, a, transposeB, b, alpha, out);
        } else {
            inSeveralThreads(transposeA, a, transposeB, b, alpha, out);
        }
    }

    private static void inOneThread(
            boolean transposeA, DMatrixRMaj a, boolean transposeB, DMatrixRMaj b, double alpha, DMatrixRMaj out) {
        if (transposeA && transposeB) {
            MatrixMatrixMult_DDRM.multAddTransAB(alpha, a, b, out);
        } else if (transposeA) {
            MatrixMatrixMult_DDRM.multAddTransA_reorder(alpha, a, b, out);
        } else if (transposeB) {
            MatrixMatrixMult_DDRM.multAddTransB(alpha, a, b, out);
        } else {
            MatrixMatrixMult_DDRM.multAdd_reorder(alpha, a, b, out);
        }
    }

    private static void inSeveralThreads(
            boolean transposeA, DMatrixRMaj a, boolean transposeB, DMatrixRMaj b, double alpha, DMatrixRMaj out) {
        if (transposeA && transposeB) {
            MatrixMatrixMult_MT_DDRM.multAddTransAB(alpha, a, b, out);
        } else if (transposeA) {
            MatrixMatrixMult_MT_DDRM.multAddTransA_reorder(alpha, a, b, out);
        } else if (transposeB) {
            MatrixMatrixMult_MT_DDRM.multAddTransB(alpha, a, b, out);
        } else {
            MatrixMatrixMult_MT_DDRM.multAdd_reorder(alpha, a, b, out);
        }
    }
}
