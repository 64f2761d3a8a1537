package gradus.backend.ejml;

import org.ejml.data.DMatrixRMaj;

/**
 * out ← out + α·op(a)·b for a b of one column, such as one example in a dense layer. A column is, in memory, a row, and
 * op(a)·b is (bᵀ·op(a)ᵀ)ᵀ: a thin product, which reads a once. Each calling thread has one and uses it again and again.
 */
final class SingleColumn64 {

    private static final DMatrixRMaj NOTHING = new DMatrixRMaj(0, 0);

    private static final ThreadLocal<SingleColumn64> OF_THREAD = ThreadLocal.withInitial(SingleColumn64::new);

    private final DMatrixRMaj rowOfB = new DMatrixRMaj(0, 0);
    private final DMatrixRMaj rowOfOut = new DMatrixRMaj(0, 0);

    private SingleColumn64() {}

    static void multiplyAdd(double alpha, boolean transposeA, DMatrixRMaj a, DMatrixRMaj b, DMatrixRMaj out) {
        SingleColumn64 product = OF_THREAD.get();
        show(b, product.rowOfB);
        show(out, product.rowOfOut);
        try {
            Thin64.multiplyAdd(alpha, product.rowOfB, !transposeA, a, product.rowOfOut);
        } finally {
            show(NOTHING, product.rowOfB);
            show(NOTHING, product.rowOfOut);
        }
    }

    private static void show(DMatrixRMaj column, DMatrixRMaj row) {
        row.data = column.data;
        row.numRows = 1;
        row.numCols = column.getNumElements();
    }
}
