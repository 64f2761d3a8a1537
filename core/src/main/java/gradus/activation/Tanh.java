package gradus.activation;

import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/**
 * The hyperbolic tangent: g(z) = tanh z, g′(z) = 1 − a². Centred on 0, unlike the sigmoid.
 */
public final class Tanh implements Activation {

    @Override
    public String name() {
        return "tanh";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().unary(UnaryOp.TANH, z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().tanhBackward(a, dA, dZ);
    }

    @Override
    public String toString() {
        return name();
    }
}
