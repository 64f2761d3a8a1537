package gradus.backend.testkit;

import gradus.tensor.BinaryOp;
import gradus.tensor.Kernels;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/** Kernels whose primitives are those of others unless overridden; everything else is left to core's default methods. */
interface DelegatingKernels extends Kernels {

    /** Returns the others. */
    Kernels primitives();

    @Override
    default void fill(double value, Tensor out) {
        primitives().fill(value, out);
    }

    @Override
    default void unary(UnaryOp op, Tensor x, Tensor out) {
        primitives().unary(op, x, out);
    }

    @Override
    default void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
        primitives().binary(op, a, b, out);
    }

    @Override
    default void binary(BinaryOp op, Tensor a, double b, Tensor out) {
        primitives().binary(op, a, b, out);
    }

    @Override
    default void reduce(Reduction op, Tensor x, int axis, Tensor out) {
        primitives().reduce(op, x, axis, out);
    }

    @Override
    default void matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        primitives().matmul(transposeA, a, transposeB, b, alpha, beta, out);
    }

    @Override
    default void axpby(double alpha, Tensor x, double beta, Tensor out) {
        primitives().axpby(alpha, x, beta, out);
    }
}
