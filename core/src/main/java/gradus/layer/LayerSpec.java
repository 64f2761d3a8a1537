package gradus.layer;

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
     * Builds the layer: draws its parameters and allocates its buffers, both through the context.
     *
     * @param context what the layer is built into
     */
    Layer build(LayerContext context);
}
