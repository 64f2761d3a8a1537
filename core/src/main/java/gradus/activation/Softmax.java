package gradus.activation;

import gradus.tensor.Tensor;

/**
 * The softmax of the units of each example: g(z)ᵢ = eᶻⁱ / Σₖ eᶻᵏ, with the Jacobian ∂aᵢ/∂zₖ = aᵢ (δᵢₖ − aₖ), so that dZ = a ∘
 * (dA − Σ a∘dA) down each column (Bridle, Neurocomputing, NATO ASI Series F 68, 1990). An output is a distribution over the
 * classes. Moving all z of an example by the same number changes nothing, and none is too large or too small.
 */
public final class Softmax implements Activation {

    @Override
    public String name() {
        return "softmax";
    }

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().softmax(z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().softmaxBackward(a, dA, dZ);
    }

    @Override
    public String toString() {
        return name();
    }
}
