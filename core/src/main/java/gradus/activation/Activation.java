package gradus.activation;

import gradus.tensor.Tensor;
import java.util.function.DoubleUnaryOperator;

/**
 * An activation function g, a = g(z), with its derivative.
 *
 * <p>An activation has no state; one object serves any number of layers and threads.
 */
public interface Activation {

    /** Returns the name it is found by and stored under, in lower case, such as {@code leaky-relu}. */
    String name();

    /**
     * a ← g(z).
     *
     * @param z units × examples, read only
     * @param a units × examples, overwritten; not z
     */
    void forward(Tensor z, Tensor a);

    /**
     * dZ ← dA ∘ g′(z), or the transposed Jacobian of g times dA where g mixes elements.
     *
     * @param z what {@link #forward} was given
     * @param a what {@link #forward} made of it
     * @param dA the derivative of the cost with respect to a, read only
     * @param dZ the derivative of the cost with respect to z, overwritten; none of the others
     */
    void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ);

    /**
     * An activation of a pair of functions, computed one number at a time on the host: slow, for trying things out.
     *
     * @param name its name
     * @param function g
     * @param derivative g′, as a function of z
     */
    static Activation of(String name, DoubleUnaryOperator function, DoubleUnaryOperator derivative) {
        return new FunctionPair(name, function, derivative);
    }
}
