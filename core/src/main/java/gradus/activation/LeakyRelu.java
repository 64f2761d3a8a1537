package gradus.activation;

import gradus.tensor.Tensor;

/**
 * The leaky rectified linear unit: g(z) = z for z &gt; 0 and αz otherwise; g′(z) = 1 for z &gt; 0 and α otherwise, at z = 0
 * as well (Maas, Hannun and Ng, ICML 2013). A unit that is off still learns.
 *
 * @param slope α, finite and ≥ 0
 */
public record LeakyRelu(double slope) implements Activation {

    /** The slope of {@link #LeakyRelu()}, {@value}. */
    public static final double DEFAULT_SLOPE = 0.01;

    /** Checks the slope. */
    public LeakyRelu {
        if (!(slope >= 0 && slope < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("leaky-relu: expected a finite slope ≥ 0, received " + slope);
        }
    }

    /** The leaky ReLU with slope {@value #DEFAULT_SLOPE}. */
    public LeakyRelu() {
        this(DEFAULT_SLOPE);
    }

    @Override
    public String name() {
        return "leaky-relu";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().leakyRelu(slope, z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().leakyReluBackward(slope, z, dA, dZ);
    }
}
