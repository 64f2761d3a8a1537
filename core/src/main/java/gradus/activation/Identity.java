package gradus.activation;

import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/**
 * The linear unit: g(z) = z, g′(z) = 1. For regression outputs.
 */
public final class Identity implements Activation {

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().unary(UnaryOp.COPY, z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().unary(UnaryOp.COPY, dA, dZ);
    }

    @Override
    public String toString() {
        return name();
    }
}
