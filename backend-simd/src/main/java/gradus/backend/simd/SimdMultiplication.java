package gradus.backend.simd;

import gradus.backend.ejml.Multiplication;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;

/**
 * Matrix products with the vector instructions of the processor, in the manner of Goto and van de Geijn, <i>Anatomy of
 * High-Performance Matrix Multiplication</i> (2008), and of BLIS: both matrices are copied block by block into the order in
 * which a tile of out that lives in registers needs them.
 *
 * <p>Large products are shared among the threads of the common pool and the calling one. Each number is summed in the same
 * order whatever the number of threads. Without {@code jdk.incubator.vector} this class does not link.
 */
public final class SimdMultiplication implements Multiplication {

    /** A multiplication without state. */
    public SimdMultiplication() {}

    @Override
    public void multiply(
            boolean transposeA,
            DMatrixRMaj a,
            boolean transposeB,
            DMatrixRMaj b,
            double alpha,
            double beta,
            DMatrixRMaj out) {
        Product64.OF_THREAD.get().compute(transposeA, a, transposeB, b, alpha, beta, out);
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
        Product32.OF_THREAD.get().compute(transposeA, a, transposeB, b, alpha, beta, out);
    }
}
