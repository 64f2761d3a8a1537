package gradus.backend.ejml;

import gradus.tensor.BinaryOp;

/** Functions of two stretches of numbers, pair by pair. One short loop for each, so that it is vectorised. */
final class Pairs64 {

    /** One function over one stretch. */
    private interface Loop {
        void run(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n);
    }

    private Pairs64() {}

    static void apply(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        Loop loop = switch (op) {
            case ADD -> Pairs64::add;
            case SUBTRACT -> Pairs64::subtract;
            case MULTIPLY -> Pairs64::multiply;
            case DIVIDE -> Pairs64::divide;
            case MAXIMUM -> Pairs64::maximum;
            case MINIMUM -> Pairs64::minimum;
            case GREATER -> Pairs64::greater;
            case POWER -> Pairs64::byDefinition;
        };
        loop.run(op, a, ofA, b, ofB, out, from, n);
    }

    private static void add(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] + b[ofB + i];
        }
    }

    private static void subtract(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] - b[ofB + i];
        }
    }

    private static void multiply(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] * b[ofB + i];
        }
    }

    private static void divide(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] / b[ofB + i];
        }
    }

    private static void maximum(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = Math.max(a[ofA + i], b[ofB + i]);
        }
    }

    private static void minimum(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = Math.min(a[ofA + i], b[ofB + i]);
        }
    }

    private static void greater(BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] > b[ofB + i] ? 1 : 0;
        }
    }

    private static void byDefinition(
            BinaryOp op, double[] a, int ofA, double[] b, int ofB, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = op.apply(a[ofA + i], b[ofB + i]);
        }
    }
}
