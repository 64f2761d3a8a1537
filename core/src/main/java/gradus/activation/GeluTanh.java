package gradus.activation;

import gradus.tensor.UnaryOp;

/**
 * The tanh form of {@link Gelu}: g(z) = z/2 · (1 + tanh u) with u = √(2/π) (z + 0.044715 z³); g′(z) = ½ (1 + tanh u) + z/2 · (1 −
 * tanh² u) u′ with u′ = √(2/π) (1 + 3 · 0.044715 z²), the derivative of this form (Hendrycks and Gimpel, Gaussian error linear
 * units, 2016, section 2). It differs from the exact one by up to 0.0005; models that were trained with it need it.
 */
public final class GeluTanh implements Elementwise {

    @Override
    public String name() {
        return "gelu-tanh";
    }

    @Override
    public UnaryOp function() {
        return UnaryOp.GELU_TANH;
    }

    @Override
    public String toString() {
        return name();
    }
}
