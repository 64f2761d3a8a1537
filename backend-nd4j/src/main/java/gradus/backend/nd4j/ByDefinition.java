package gradus.backend.nd4j;

import gradus.tensor.UnaryOp;

/**
 * Functions that have no loop of their own, number by number in double arithmetic. Floats are widened a stretch at a time: where a
 * conversion stands right before each call, the processor waits for the last call before it converts, and tanh takes
 * twice as long.
 */
final class ByDefinition {

    private static final ThreadLocal<double[]> STRETCH = ThreadLocal.withInitial(() -> new double[256]);

    private ByDefinition() {}

    /** x ← op(x) for the first n elements. */
    static void apply(UnaryOp op, double[] x, int n) {
        inPlace(op, x, n);
    }

    /** x ← op(x) for the first n elements. */
    static void apply(UnaryOp op, float[] x, int n) {
        double[] stretch = STRETCH.get();
        for (int from = 0; from < n; from += stretch.length) {
            int length = Math.min(stretch.length, n - from);
            widen(x, from, stretch, length);
            inPlace(op, stretch, length);
            narrow(stretch, x, from, length);
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
