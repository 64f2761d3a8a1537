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
            a[i] = z[i] > 0 ? z[i] : slope * z[i];
        }
    }

    static void leakyReluBackward(double slope, double[] z, double[] dA, double[] dZ) {
        for (int i = 0; i < dZ.length; i++) {
            dZ[i] = z[i] > 0 ? dA[i] : slope * dA[i];
        }
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
