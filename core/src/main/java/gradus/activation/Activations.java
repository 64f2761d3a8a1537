package gradus.activation;

import gradus.lookup.NamedServices;
import java.util.List;
import java.util.NoSuchElementException;

/** The activations that come with Gradus, as constants, and all that are on the class path, by name. */
public final class Activations {

    /** {@link Identity}. */
    public static final Activation IDENTITY = new Identity();

    /** {@link Sigmoid}. */
    public static final Activation SIGMOID = new Sigmoid();

    /** {@link Tanh}. */
    public static final Activation TANH = new Tanh();

    /** {@link Relu}. */
    public static final Activation RELU = new Relu();

    /** {@link LeakyRelu} with its default slope. */
    public static final Activation LEAKY_RELU = new LeakyRelu();

    /** {@link Elu} with its default α. */
    public static final Activation ELU = new Elu();

    /** {@link Selu}. */
    public static final Activation SELU = new Selu();

    /** {@link Gelu}. */
    public static final Activation GELU = new Gelu();

    /** {@link GeluTanh}. */
    public static final Activation GELU_TANH = new GeluTanh();

    /** {@link Softplus}. */
    public static final Activation SOFTPLUS = new Softplus();

    /** {@link Softsign}. */
    public static final Activation SOFTSIGN = new Softsign();

    /** {@link Swish}. */
    public static final Activation SWISH = new Swish();

    /** {@link HardSigmoid}. */
    public static final Activation HARD_SIGMOID = new HardSigmoid();

    /** {@link Softmax}. */
    public static final Activation SOFTMAX = new Softmax();

    private Activations() {}

    /**
     * Returns the activation of a name, be it one of Gradus or one of a jar on the class path.
     *
     * @throws NoSuchElementException if there is none; the message lists all there are
     */
    public static Activation named(String name) {
        return available().named(name);
    }

    /** Returns the names of all activations on the class path. */
    public static List<String> names() {
        return available().names();
    }

    private static NamedServices<Activation> available() {
        return NamedServices.of(Activation.class, "activation", Activation::name);
    }
}
