package gradus.backend.ejml;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;

/**
 * How a backend on EJML's matrices multiplies: out ← α·op(a)·op(b) + β·out, where op transposes or not.
 *
 * <p>A backend of another name that multiplies in its own way, and does the rest as EJML's does, is {@link
 * EjmlBackend#EjmlBackend(String, gradus.tensor.Precision, Multiplication)}. Each method gets legal arguments: op(a) is rows ×
 * inner, op(b) inner × columns and out rows × columns, any of which may be 0, and out shares no memory with a or b. The
 * numbers of a matrix are the first rows × columns of its array, row by row. Several threads call at once.
 */
public interface Multiplication {

    /**
     * Multiplies in float64.
     *
     * @param transposeA whether op(a) is the transpose of a
     * @param a only read
     * @param transposeB whether op(b) is the transpose of b
     * @param b only read
     * @param alpha the factor of the product
     * @param beta the factor of what out held; with 0 it does not matter what that was, even NaN
     * @param out receives the result
     */
    void multiply(
            boolean transposeA,
            DMatrixRMaj a,
            boolean transposeB,
            DMatrixRMaj b,
            double alpha,
            double beta,
            DMatrixRMaj out);

    /** Multiplies in float32, as the other method does in float64. */
    void multiply(
            boolean transposeA,
            FMatrixRMaj a,
            boolean transposeB,
            FMatrixRMaj b,
            float alpha,
            float beta,
            FMatrixRMaj out);
}
