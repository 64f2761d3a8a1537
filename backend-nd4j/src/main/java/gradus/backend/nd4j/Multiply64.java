package gradus.backend.nd4j;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_dgemm;

import gradus.tensor.BinaryOp;
import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;

/** Products, by OpenBLAS; thin ones in {@link Thin64}. */
final class Multiply64 {

    private Multiply64() {}

    /** out ← α·op(a)·op(b) + β·out. */
    static void matmul(
            boolean transposeA, Tensor64 a, boolean transposeB, Tensor64 b, double alpha, double beta, Tensor64 out) {
        if (out.size() == 0) {
            return;
        }
        if (Thin64.pays(transposeA, a, b, alpha)) {
            scale(beta, out);
            Thin64.multiplyAdd(alpha, a, transposeB, b, out);
            return;
        }
        int inner = transposeA ? a.rows() : a.columns();
        cblas_dgemm(
                CblasRowMajor,
                transposeA ? CblasTrans : CblasNoTrans,
                transposeB ? CblasTrans : CblasNoTrans,
                out.rows(),
                out.columns(),
                inner,
                alpha,
                a.address(),
                Math.max(1, a.columns()),
                b.address(),
                Math.max(1, b.columns()),
                beta,
                out.address(),
                out.columns());
    }

    private static void scale(double beta, Tensor64 out) {
        if (beta == 0) {
            Pointer.memset(out.address(), 0, (long) out.size() * out.address().sizeof());
        } else if (beta != 1) {
            Binary64.apply(BinaryOp.MULTIPLY, out, beta, out);
        }
    }

    /** z ← w·a + b: z starts as b in each of its columns, and the product is added. */
    static void affine(Tensor64 w, Tensor64 a, Tensor64 b, Tensor64 z) {
        double[] tile = Tile64.ofThisThread().a;
        for (int row = 0; row < z.rows(); row++) {
            Arrays.fill(tile, b.numbers().get(row));
            for (int i = 0; i < z.columns(); i += Tile64.SIZE) {
                Tile64.store(tile, z.numbers(), row * z.columns() + i, Tile64.width(i, z.columns()));
            }
        }
        matmul(false, w, false, a, 1, 1, z);
    }
}
