package gradus.backend.ejml;

import gradus.tensor.BinaryOp;

/** Functions of a stretch of numbers and one number. One short loop for each, so that it is vectorised. */
final class WithNumber64 {

    /** One function over one stretch. */
    private interface Loop {
        void run(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n);
    }

    private WithNumber64() {}

    static void apply(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        Loop loop = switch (op) {
            case ADD -> WithNumber64::add;
            case SUBTRACT -> WithNumber64::subtract;
            case MULTIPLY -> WithNumber64::multiply;
            case DIVIDE -> WithNumber64::divide;
            case MAXIMUM -> WithNumber64::maximum;
            case MINIMUM -> WithNumber64::minimum;
            case GREATER -> WithNumber64::greater;
            case POWER -> WithNumber64::byDefinition;
        };
        loop.run(op, a, ofA, b, out, from, n);
    }

    /** out ← b op a: the number is on the left. */
    static void applyReversed(BinaryOp op, double b, double[] a, int ofA, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = op.apply(b, a[ofA + i]);
        }
    }

    private static void add(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] + b;
        }
    }

    private static void subtract(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] - b;
        }
    }

    private static void multiply(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] * b;
        }
    }

    private static void divide(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] / b;
        }
    }

    private static void maximum(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = Math.max(a[ofA + i], b);
        }
    }

    private static void minimum(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = Math.min(a[ofA + i], b);
        }
    }

    private static void greater(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = a[ofA + i] > b ? 1 : 0;
        }
    }

    private static void byDefinition(BinaryOp op, double[] a, int ofA, double b, double[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] = op.apply(a[ofA + i], b);
        }
    }
}
