package gradus.activation;

import gradus.tensor.Tensor;

/**
 * The exponential linear unit: g(z) = z for z &gt; 0 and α (eᶻ − 1) otherwise; g′(z) = 1 for z &gt; 0 and αeᶻ otherwise, at z =
 * 0 as well (Clevert, Unterthiner and Hochreiter, ICLR 2016). Its mean is nearer to 0 than ReLU's.
 *
 * @param alpha −α is what it saturates at, finite and ≥ 0
 */
public record Elu(double alpha) implements Activation {

    /** The α of {@link #Elu()}, {@value}. */
    public static final double DEFAULT_ALPHA = 1;

    /** Checks α. */
    public Elu {
        if (!(alpha >= 0 && alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("elu: expected a finite alpha ≥ 0, received " + alpha);
        }
    }

    /** The ELU with α = {@value #DEFAULT_ALPHA}. */
    public Elu() {
        this(DEFAULT_ALPHA);
    }

    @Override
    public String name() {
        return "elu";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().elu(alpha, z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().eluBackward(alpha, z, dA, dZ);
    }
}
