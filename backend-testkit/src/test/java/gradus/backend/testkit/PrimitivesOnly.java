package gradus.backend.testkit;

import gradus.tensor.BinaryOp;
import gradus.tensor.Kernels;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/** Kernels that bring the primitives of others and leave everything else to core's default methods. */
class PrimitivesOnly implements Kernels {

    private final Kernels primitives;

    PrimitivesOnly(Kernels primitives) {
        this.primitives = primitives;
    }

    @Override
    public void fill(double value, Tensor out) {
        primitives.fill(value, out);
    }

    @Override
    public void unary(UnaryOp op, Tensor x, Tensor out) {
        primitives.unary(op, x, out);
    }

    @Override
    public void binary(BinaryOp op, Tensor a, Tensor b, Tensor out) {
        primitives.binary(op, a, b, out);
    }

    @Override
    public void binary(BinaryOp op, Tensor a, double b, Tensor out) {
        primitives.binary(op, a, b, out);
    }

    @Override
    public void reduce(Reduction op, Tensor x, int axis, Tensor out) {
        primitives.reduce(op, x, axis, out);
    }

    @Override
    public void matmul(
            boolean transposeA, Tensor a, boolean transposeB, Tensor b, double alpha, double beta, Tensor out) {
        primitives.matmul(transposeA, a, transposeB, b, alpha, beta, out);
    }

    @Override
    public void axpby(double alpha, Tensor x, double beta, Tensor out) {
        primitives.axpby(alpha, x, beta, out);
    }
}
