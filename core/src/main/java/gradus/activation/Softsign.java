package gradus.activation;

import gradus.tensor.UnaryOp;

/**
 * A sigmoid with slow tails: g(z) = z / (1 + |z|), g′(z) = 1 / (1 + |z|)² (Bergstra, Desjardins, Lamblin and Bengio, technical report
 * 1337 of the Université de Montréal, 2009). It saturates as 1/z does, where tanh does as e⁻²ᶻ.
 */
public final class Softsign implements Elementwise {

    @Override
    public String name() {
        return "softsign";
    }

    @Override
    public UnaryOp function() {
        return UnaryOp.SOFTSIGN;
    }

    @Override
    public String toString() {
        return name();
    }
}
