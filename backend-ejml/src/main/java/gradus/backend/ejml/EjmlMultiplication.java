package gradus.backend.ejml;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;

/** EJML's own multiplication, with ours where a has few rows or b a single column. */
final class EjmlMultiplication implements Multiplication {

    @Override
    public void multiply(
            boolean transposeA,
            DMatrixRMaj a,
            boolean transposeB,
            DMatrixRMaj b,
            double alpha,
            double beta,
            DMatrixRMaj out) {
        Multiply64.matmul(transposeA, a, transposeB, b, alpha, beta, out);
    }

    @Override
    public void multiply(
            boolean transposeA,
            FMatrixRMaj a,
            boolean transposeB,
            FMatrixRMaj b,
            float alpha,
            float beta,
            FMatrixRMaj out) {
        Multiply32.matmul(transposeA, a, transposeB, b, alpha, beta, out);
    }
}
