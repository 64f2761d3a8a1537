package gradus.backend.ejml;

import gradus.tensor.UnaryOp;

/** Kernels that core derives from several primitives, in one pass; the arrays are as long as each other. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Fused64 {

    private Fused64() {}

    static void axpby(double alpha, double[] x, double beta, double[] out) {
        if (beta == 0) {
            for (int i = 0; i < out.length; i++) {
                out[i] = alpha * x[i];
            }
        } else if (beta == 1) {
            for (int i = 0; i < out.length; i++) {
                out[i] += alpha * x[i];
            }
        } else {
            for (int i = 0; i < out.length; i++) {
                out[i] = alpha * x[i] + beta * out[i];
            }
        }
    }

    static void sigmoidBackward(double[] a, double[] dA, double[] dZ) {
        for (int i = 0; i < dZ.length; i++) {
            dZ[i] = dA[i] * (a[i] * (1 - a[i]));
        }
    }

    static void tanhBackward(double[] a, double[] dA, double[] dZ) {
        for (int i = 0; i < dZ.length; i++) {
            dZ[i] = dA[i] * (1 - a[i] * a[i]);
        }
    }

    static void leakyRelu(double slope, double[] z, double[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] = z[i] * factor(slope, z[i]);
        }
    }

    static void leakyReluBackward(double slope, double[] z, double[] dA, double[] dZ) {
        for (int i = 0; i < dZ.length; i++) {
            dZ[i] = dA[i] * factor(slope, z[i]);
        }
    }

    /**
     * Returns 1 for a z &gt; 0, otherwise 0, NaN for NaN. The factors make the smallest subnormal number 2. A branch would be
     * mispredicted for every other number and keep the loop from being vectorised.
     */
    private static double positive(double z) {
        return Math.min(Math.max(z, 0) * 0x1p1023 * 0x1p52, 1);
    }

    /** Returns 1 for a z &gt; 0, otherwise the slope, NaN for NaN; exactly, since one of the terms is 0. */
    private static double factor(double slope, double z) {
        double on = positive(z);
        return slope * (1 - on) + on;
    }

    static void unaryBackward(UnaryOp op, double[] z, double[] dA, double[] dZ) {
        for (int i = 0; i < dZ.length; i++) {
            dZ[i] = dA[i] * (double) op.derivative(z[i]);
        }
    }

    static void elu(double alpha, double[] z, double[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] = z[i] > 0 ? z[i] : (double) (alpha * Math.expm1(z[i]));
        }
    }

    static void eluBackward(double alpha, double[] z, double[] dA, double[] dZ) {
        for (int i = 0; i < dZ.length; i++) {
            dZ[i] = z[i] > 0 ? dA[i] : (double) (dA[i] * (alpha * Math.exp(z[i])));
        }
    }
}
