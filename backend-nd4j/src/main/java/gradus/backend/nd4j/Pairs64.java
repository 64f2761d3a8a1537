package gradus.backend.nd4j;

import gradus.tensor.BinaryOp;

/** Functions of two tiles, pair by pair, left in the first. One short loop for each cheap function, so that it is vectorised. */
final class Pairs64 {

    private Pairs64() {}

    /** a ← a op b for the first n numbers. */
    static void apply(BinaryOp op, double[] a, double[] b, int n) {
        switch (op) {
            case ADD -> add(a, b, n);
            case SUBTRACT -> subtract(a, b, n);
            case MULTIPLY -> multiply(a, b, n);
            case DIVIDE -> divide(a, b, n);
            case MAXIMUM -> maximum(a, b, n);
            case MINIMUM -> minimum(a, b, n);
            case GREATER -> greater(a, b, n);
            case POWER -> byDefinition(op, a, b, n);
        }
    }

    static void add(double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] += b[i];
        }
    }

    private static void subtract(double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] -= b[i];
        }
    }

    private static void multiply(double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] *= b[i];
        }
    }

    private static void divide(double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] /= b[i];
        }
    }

    static void maximum(double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] = Math.max(a[i], b[i]);
        }
    }

    static void minimum(double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] = Math.min(a[i], b[i]);
        }
    }

    private static void greater(double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] = a[i] > b[i] ? 1 : 0;
        }
    }

    private static void byDefinition(BinaryOp op, double[] a, double[] b, int n) {
        for (int i = 0; i < n; i++) {
            a[i] = op.apply(a[i], b[i]);
        }
    }
}
