package gradus.backend.ejml;

import gradus.tensor.UnaryOp;

/**
 * Functions that have no loop of their own, number by number in double arithmetic. Floats are widened a stretch at a time: where a
 * conversion stands right before each call, the processor waits for the last call before it converts, and tanh takes
 * twice as long.
 */
final class ByDefinition {

    private static final ThreadLocal<double[]> STRETCH = ThreadLocal.withInitial(() -> new double[256]);

    private ByDefinition() {}

    /** out ← op(x), element by element; x and out are as long as each other and may be the same. */
    static void apply(UnaryOp op, double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = op.apply(x[i]);
        }
    }

    /** out ← op(x), element by element; x and out are as long as each other and may be the same. */
    static void apply(UnaryOp op, float[] x, float[] out) {
        double[] stretch = STRETCH.get();
        for (int from = 0; from < x.length; from += stretch.length) {
            int n = Math.min(stretch.length, x.length - from);
            widen(x, from, stretch, n);
            inPlace(op, stretch, n);
            narrow(stretch, out, from, n);
        }
    }

    private static void widen(float[] x, int from, double[] stretch, int n) {
        for (int i = 0; i < n; i++) {
            stretch[i] = x[from + i];
        }
    }

    private static void inPlace(UnaryOp op, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = op.apply(x[i]);
        }
    }

    private static void narrow(double[] stretch, float[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = (float) stretch[i];
        }
    }
}
