package gradus.backend.ejml;

import gradus.tensor.UnaryOp;

/** Functions of one array; in and out may be the same. One short loop for each cheap function, so that it is vectorised. */
final class Unary64 {

    /** One function over a whole array. */
    private interface Loop {
        void run(UnaryOp op, double[] x, double[] out);
    }

    private Unary64() {}

    static void apply(UnaryOp op, double[] x, double[] out) {
        Loop loop = switch (op) {
            case COPY -> Unary64::copy;
            case NEGATE -> Unary64::negate;
            case ABSOLUTE -> Unary64::absolute;
            case SQUARE -> Unary64::square;
            case RECIPROCAL -> Unary64::reciprocal;
            case RELU -> Unary64::relu;
            case SIGN,
                    SQUARE_ROOT,
                    EXPONENTIAL,
                    EXPONENTIAL_MINUS_ONE,
                    LOGARITHM,
                    SIGMOID,
                    TANH,
                    ERF,
                    SOFTPLUS,
                    SOFTSIGN,
                    SWISH,
                    GELU,
                    GELU_TANH,
                    HARD_SIGMOID -> ByDefinition::apply;
        };
        loop.run(op, x, out);
    }

    private static void copy(UnaryOp op, double[] x, double[] out) {
        System.arraycopy(x, 0, out, 0, x.length);
    }

    private static void negate(UnaryOp op, double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = -x[i];
        }
    }

    private static void absolute(UnaryOp op, double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = Math.abs(x[i]);
        }
    }

    private static void square(UnaryOp op, double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = x[i] * x[i];
        }
    }

    private static void reciprocal(UnaryOp op, double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = 1 / x[i];
        }
    }

    private static void relu(UnaryOp op, double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = Math.max(x[i], 0);
        }
    }
}
