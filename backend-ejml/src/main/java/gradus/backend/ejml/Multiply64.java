package gradus.backend.ejml;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.MatrixMatrixMult_DDRM;

/** out ← α·op(a)·op(b) + β·out. */
final class Multiply64 {

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
        if (transposeA) {
            if (transposeB) {
                MatrixMatrixMult_DDRM.multAddTransAB(alpha, a, b, out);
            } else {
                MatrixMatrixMult_DDRM.multAddTransA_reorder(alpha, a, b, out);
            }
        } else if (transposeB) {
            MatrixMatrixMult_DDRM.multAddTransB(alpha, a, b, out);
        } else {
            MatrixMatrixMult_DDRM.multAdd_reorder(alpha, a, b, out);
        }
    }
}
