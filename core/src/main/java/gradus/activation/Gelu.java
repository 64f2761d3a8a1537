package gradus.activation;

import gradus.tensor.UnaryOp;

/**
 * The Gaussian error linear unit: g(z) = z·Φ(z) with the normal distribution Φ(z) = ½ (1 + erf(z/√2)); g′(z) = Φ(z) + z·φ(z) with
 * its density φ(z) = e^(−z²/2) / √(2π) (Hendrycks and Gimpel, Gaussian error linear units, 2016). This is the exact one; see
 * {@link GeluTanh}.
 */
public final class Gelu implements Elementwise {

    @Override
    public String name() {
        return "gelu";
    }

    @Override
    public UnaryOp function() {
        return UnaryOp.GELU;
    }

    @Override
    public String toString() {
        return name();
    }
}
