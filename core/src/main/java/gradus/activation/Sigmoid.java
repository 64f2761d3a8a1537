package gradus.activation;

import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/**
 * The logistic function: g(z) = σ(z) = 1 / (1 + e⁻ᶻ), g′(z) = a (1 − a). Its value is a probability; see section "Activation
 * functions" of the article.
 */
public final class Sigmoid implements Activation {

    @Override
    public String name() {
        return "sigmoid";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().unary(UnaryOp.SIGMOID, z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().sigmoidBackward(a, dA, dZ);
    }

    @Override
    public String toString() {
        return name();
    }
}
