package gradus.cost;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Binary cross-entropy of a = σ(z), computed from the logits z: J = 1/m Σ (y s(−z) + (1 − y) s(z)) with the softplus s(z) =
 * ln(1 + eᶻ), and dZ = σ(z) − y.
 *
 * <p>Neither term can overflow or cancel, so J and dZ are finite for every finite z and exact to round-off even where σ(z)
 * is 0 or 1 in floating point. The derivative of the sigmoid and that of the logarithm cancel on paper instead of in the
 * machine.
 */
public final class BinaryCrossEntropyFromLogits implements Cost {

    private static final Shape SCALAR = Shape.of(1, 1);

    @Override
    public String name() {
        return "binary-cross-entropy-from-logits";
    }

    @Override
    public double value(Tensor z, Tensor y, Workspace scratch) {
        Backend backend = z.backend();
        Tensor ofOnes = scratch.tensor(0, z.shape());
        Tensor ofZeros = scratch.tensor(1, z.shape());
        Tensor sum = scratch.tensor(2, SCALAR);
        backend.unary(UnaryOp.NEGATE, z, ofOnes);
        backend.unary(UnaryOp.SOFTPLUS, ofOnes, ofOnes);
        backend.binary(BinaryOp.MULTIPLY, ofOnes, y, ofOnes);
        backend.unary(UnaryOp.SOFTPLUS, z, ofZeros);
        // ofOnes + s(z) − y·s(z) would cancel; (1 − y) is exact for labels of 0 and 1.
        Tensor complement = scratch.tensor(3, z.shape());
        backend.unary(UnaryOp.NEGATE, y, complement);
        backend.binary(BinaryOp.ADD, complement, 1, complement);
        backend.binary(BinaryOp.MULTIPLY, ofZeros, complement, ofZeros);
        backend.binary(BinaryOp.ADD, ofOnes, ofZeros, ofOnes);
        backend.reduce(Reduction.SUM, ofOnes, Backend.ALL, sum);
        return sum.element(0) / z.shape().columns();
    }

    @Override
    public void gradient(Tensor z, Tensor y, Workspace scratch, Tensor dZ) {
        z.backend().unary(UnaryOp.SIGMOID, z, dZ);
        z.backend().binary(BinaryOp.SUBTRACT, dZ, y, dZ);
    }
}
