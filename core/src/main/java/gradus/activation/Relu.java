package gradus.activation;

import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/**
 * The rectified linear unit: g(z) = max(0, z), g′(z) = 1 for z &gt; 0 and 0 otherwise, at z = 0 as well; NaN for NaN.
 */
public final class Relu implements Activation {

    @Override
    public String name() {
        return "relu";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().unary(UnaryOp.RELU, z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().leakyReluBackward(0, z, dA, dZ);
    }

    @Override
    public String toString() {
        return name();
    }
}
