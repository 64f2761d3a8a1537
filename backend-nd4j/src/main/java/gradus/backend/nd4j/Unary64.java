package gradus.backend.nd4j;

import gradus.tensor.UnaryOp;
import org.bytedeco.javacpp.Pointer;

/** Functions of one tensor, by ND4J where it computes the same function; x and out may be the same. */
final class Unary64 {

    private Unary64() {}

    static void apply(UnaryOp op, Tensor64 x, Tensor64 out) {
        if (x.size() == 0) {
            return;
        }
        switch (op) {
            case COPY -> copy(x, out);
            case NEGATE -> same(NativeLoops.NEGATE, x, out);
            case ABSOLUTE -> same(NativeLoops.ABSOLUTE, x, out);
            case SQUARE -> same(NativeLoops.SQUARE, x, out);
            case RECIPROCAL -> same(NativeLoops.RECIPROCAL, x, out);
            case SQUARE_ROOT -> floating(NativeLoops.SQUARE_ROOT, x, out);
            case EXPONENTIAL -> strict(NativeLoops.EXPONENTIAL, x, out);
            case LOGARITHM -> strict(NativeLoops.LOGARITHM, x, out);
            // ND4J's sign of NaN is 0 and its ReLU of −0 is −0. Its sigmoid in float32, tanh and softplus are inexact.
            case SIGN,
                    EXPONENTIAL_MINUS_ONE,
                    SIGMOID,
                    TANH,
                    ERF,
                    RELU,
                    SOFTPLUS,
                    SOFTSIGN,
                    SWISH,
                    GELU,
                    GELU_TANH,
                    HARD_SIGMOID -> inTiles(op, x, out);
        }
    }

    private static void copy(Tensor64 x, Tensor64 out) {
        if (x != out) {
            Pointer.memcpy(
                    out.address(), x.address(), (long) x.size() * x.address().sizeof());
        }
    }

    private static void same(int op, Tensor64 x, Tensor64 out) {
        NativeLoops.LIBRARY.execTransformSame(
                null, op, x.data(), x.arrayShape(), null, out.data(), out.arrayShape(), null, null);
        NativeLoops.requireSuccess();
    }

    private static void floating(int op, Tensor64 x, Tensor64 out) {
        NativeLoops.LIBRARY.execTransformFloat(
                null, op, x.data(), x.arrayShape(), null, out.data(), out.arrayShape(), null, null);
        NativeLoops.requireSuccess();
    }

    private static void strict(int op, Tensor64 x, Tensor64 out) {
        NativeLoops.LIBRARY.execTransformStrict(
                null, op, x.data(), x.arrayShape(), null, out.data(), out.arrayShape(), null, null);
        NativeLoops.requireSuccess();
    }

    private static void inTiles(UnaryOp op, Tensor64 x, Tensor64 out) {
        Tile64 tile = Tile64.ofThisThread();
        for (int i = 0; i < x.size(); i += Tile64.SIZE) {
            int n = Tile64.width(i, x.size());
            Tile64.load(x.numbers(), i, tile.a, n);
            if (op == UnaryOp.RELU) {
                relu(tile.a, n);
            } else {
                ByDefinition.apply(op, tile.a, n);
            }
            Tile64.store(tile.a, out.numbers(), i, n);
        }
    }

    private static void relu(double[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = Math.max(x[i], 0);
        }
    }
}
