package gradus.layer;

import java.util.Optional;

/** What a layer should be; immutable. Building it gives a {@link Layer}. */
public interface LayerSpec {

    /**
     * Returns how many features the layer has for an input of a number of features.
     *
     * @param inputs features of each example that the layer receives
     * @throws IllegalArgumentException if the layer cannot take such an input; the message says what it expects
     */
    int outputs(int inputs);

    /**
     * Returns what stands for the layer in a drawing of its network, such as {@code dropout 0.5}, or nothing if that is the number
     * of its features. A layer that gives as many features as it receives, and has no units of its own, has a label.
     */
    default Optional<String> label() {
        return Optional.empty();
    }

    /**
     * Builds the layer: draws its parameters and allocates its buffers, both through the context.
     *
     * @param context what the layer is built into
     */
    Layer build(LayerContext context);
}
