package gradus.backend.nd4j;

import static org.bytedeco.openblas.global.openblas_nolapack.cblas_daxpy;

import gradus.tensor.UnaryOp;

/** Kernels that core derives from several primitives, in one pass; all tensors are of the same shape. */
@SuppressWarnings("cast") // a cast to double is one to float in the float32 twin
final class Fused64 {

    private Fused64() {}

    /** out ← α·x + β·out. The step of gradient descent, β = 1, is BLAS's own; that skips x for α = 0, NaN and all. */
    static void axpby(double alpha, Tensor64 x, double beta, Tensor64 out) {
        if (beta == 1 && alpha != 0 && out.size() > 0) {
            cblas_daxpy(out.size(), alpha, x.address(), 1, out.address(), 1);
            return;
        }
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < out.size(); i += Tile64.SIZE) {
            int n = Tile64.width(i, out.size());
            Tile64.load(x.numbers(), i, tile.a, n);
            if (beta == 0) {
                scale(alpha, tile.a, n);
            } else {
                Tile64.load(out.numbers(), i, tile.b, n);
                combine(alpha, tile.a, beta, tile.b, n);
            }
            Tile64.store(tile.a, out.numbers(), i, n);
        }
    }

    private static void scale(double alpha, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] *= alpha;
        }
    }

    private static void combine(double alpha, double[] x, double beta, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = alpha * x[i] + beta * y[i];
        }
    }

    static void sigmoidBackward(Tensor64 a, Tensor64 dA, Tensor64 dZ) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < dZ.size(); i += Tile64.SIZE) {
            int n = tile.loadBoth(a, dA, i);
            sigmoidBackward(tile.a, tile.b, n);
            Tile64.store(tile.b, dZ.numbers(), i, n);
        }
    }

    private static void sigmoidBackward(double[] a, double[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= a[i] * (1 - a[i]);
        }
    }

    static void tanhBackward(Tensor64 a, Tensor64 dA, Tensor64 dZ) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < dZ.size(); i += Tile64.SIZE) {
            int n = tile.loadBoth(a, dA, i);
            tanhBackward(tile.a, tile.b, n);
            Tile64.store(tile.b, dZ.numbers(), i, n);
        }
    }

    private static void tanhBackward(double[] a, double[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= 1 - a[i] * a[i];
        }
    }

    static void leakyRelu(double slope, Tensor64 z, Tensor64 a) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < a.size(); i += Tile64.SIZE) {
            int n = tile.loadBoth(z, z, i);
            leakyReluBackward(slope, tile.a, tile.b, n); // a is to z as dZ is to dA
            Tile64.store(tile.b, a.numbers(), i, n);
        }
    }

    static void leakyReluBackward(double slope, Tensor64 z, Tensor64 dA, Tensor64 dZ) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < dZ.size(); i += Tile64.SIZE) {
            int n = tile.loadBoth(z, dA, i);
            leakyReluBackward(slope, tile.a, tile.b, n);
            Tile64.store(tile.b, dZ.numbers(), i, n);
        }
    }

    private static void leakyReluBackward(double slope, double[] z, double[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= factor(slope, z[i]);
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

    static void unaryBackward(UnaryOp op, Tensor64 z, Tensor64 dA, Tensor64 dZ) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < dZ.size(); i += Tile64.SIZE) {
            int n = tile.loadBoth(z, dA, i);
            unaryBackward(op, tile.a, tile.b, n);
            Tile64.store(tile.b, dZ.numbers(), i, n);
        }
    }

    private static void unaryBackward(UnaryOp op, double[] z, double[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] *= (double) op.derivative(z[i]);
        }
    }

    static void elu(double alpha, Tensor64 z, Tensor64 a) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < a.size(); i += Tile64.SIZE) {
            int n = Tile64.width(i, a.size());
            Tile64.load(z.numbers(), i, tile.a, n);
            elu(alpha, tile.a, n);
            Tile64.store(tile.a, a.numbers(), i, n);
        }
    }

    private static void elu(double alpha, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            z[i] = z[i] > 0 ? z[i] : (double) (alpha * Math.expm1(z[i]));
        }
    }

    static void eluBackward(double alpha, Tensor64 z, Tensor64 dA, Tensor64 dZ) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < dZ.size(); i += Tile64.SIZE) {
            int n = tile.loadBoth(z, dA, i);
            eluBackward(alpha, tile.a, tile.b, n);
            Tile64.store(tile.b, dZ.numbers(), i, n);
        }
    }

    private static void eluBackward(double alpha, double[] z, double[] d, int n) {
        for (int i = 0; i < n; i++) {
            d[i] = z[i] > 0 ? d[i] : (double) (d[i] * (alpha * Math.exp(z[i])));
        }
    }
}
