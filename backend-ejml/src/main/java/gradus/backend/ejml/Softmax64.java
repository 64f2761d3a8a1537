package gradus.backend.ejml;

import org.ejml.data.DMatrixRMaj;

/** softmax and its derivative, a column at a time: that takes no room for the sums of all columns. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Softmax64 {

    private Softmax64() {}

    static void softmax(DMatrixRMaj z, DMatrixRMaj a) {
        for (int column = 0; column < z.numCols; column++) {
            softmax(z.data, a.data, column, z.numCols);
        }
    }

    private static void softmax(double[] z, double[] a, int column, int m) {
        double max = (double) Double.NEGATIVE_INFINITY;
        for (int i = column; i < z.length; i += m) {
            max = Math.max(max, z[i]);
        }
        var sum = 0.0; // in binary64 in either precision, as in Reduce64
        for (int i = column; i < z.length; i += m) {
            a[i] = (double) Math.exp(z[i] - max);
            sum += a[i];
        }
        for (int i = column; i < z.length; i += m) {
            a[i] = (double) (a[i] / sum);
        }
    }

    static void softmaxBackward(DMatrixRMaj a, DMatrixRMaj dA, DMatrixRMaj dZ) {
        for (int column = 0; column < a.numCols; column++) {
            softmaxBackward(a.data, dA.data, dZ.data, column, a.numCols);
        }
    }

    private static void softmaxBackward(double[] a, double[] dA, double[] dZ, int column, int m) {
        var sum = 0.0;
        for (int i = column; i < a.length; i += m) {
            sum += a[i] * dA[i];
        }
        for (int i = column; i < a.length; i += m) {
            dZ[i] = (double) (a[i] * (dA[i] - sum));
        }
    }
}
