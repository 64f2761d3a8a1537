package gradus.activation;

import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;

/**
 * The scaled exponential linear unit: λ times {@link Elu}, g(z) = λz for z &gt; 0 and λα (eᶻ − 1) otherwise; g′(z) = λ for z &gt; 0
 * and λαeᶻ otherwise. α and λ are such that a mean of 0 and a variance of 1 are passed on from layer to layer (Klambauer,
 * Unterthiner, Mayr and Hochreiter, NIPS 2017), if the weights are drawn with a variance of 1/inputs.
 */
public final class Selu implements Activation {

    /** α, {@value}. */
    public static final double ALPHA = 1.6732632423543772;

    /** λ, {@value}. */
    public static final double SCALE = 1.0507009873554805;

    @Override
    public String name() {
        return "selu";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().elu(ALPHA, z, a);
        z.backend().binary(BinaryOp.MULTIPLY, a, SCALE, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().eluBackward(ALPHA, z, dA, dZ);
        z.backend().binary(BinaryOp.MULTIPLY, dZ, SCALE, dZ);
    }

    @Override
    public String toString() {
        return name();
    }
}
