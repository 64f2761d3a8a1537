package gradus.activation;

import gradus.tensor.UnaryOp;

/**
 * The smooth ReLU: g(z) = ln(1 + eᶻ), g′(z) = σ(z) (Dugas, Bengio, Bélisle, Nadeau and Garcia, NIPS 2000). It is positive
 * everywhere, and z for a large z.
 */
public final class Softplus implements Elementwise {

    @Override
    public String name() {
        return "softplus";
    }

    @Override
    public UnaryOp function() {
        return UnaryOp.SOFTPLUS;
    }

    @Override
    public String toString() {
        return name();
    }
}
