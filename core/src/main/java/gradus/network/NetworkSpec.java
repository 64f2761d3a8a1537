package gradus.network;

import gradus.layer.LayerSpec;
import gradus.tensor.Backend;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a network should be: its input and its layers, first to last. Immutable; whether each layer can take what the one
 * before it gives is checked here, above any backend.
 *
 * @param inputs features of each example, ≥ 1
 * @param layers at least one
 */
public record NetworkSpec(int inputs, List<LayerSpec> layers) {

    /** Checks that the layers fit each other. */
    public NetworkSpec {
        layers = List.copyOf(layers);
        if (inputs < 1) {
            throw new IllegalArgumentException("network: expected at least 1 input, received " + inputs);
        }
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("network: expected at least one layer, received none");
        }
        StringBuilder drawn = new StringBuilder().append(inputs);
        int features = inputs;
        for (int i = 0; i < layers.size(); i++) {
            try {
                features = layers.get(i).outputs(features);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "network: layer " + (i + 1) + " does not fit: " + e.getMessage() + " (" + drawn + " → ?)", e);
            }
            drawn.append(" → ").append(drawn(layers.get(i), features));
        }
    }

    private static String drawn(LayerSpec layer, int features) {
        return layer.label().orElse(String.valueOf(features));
    }

    /** A network of layers. */
    public static NetworkSpec of(int inputs, LayerSpec... layers) {
        return new NetworkSpec(inputs, List.of(layers));
    }

    /**
     * Builds the network: draws its parameters layer by layer and allocates its buffers.
     *
     * @param backend holds the tensors; outlives the network
     * @param random where initial weights come from
     * @param examples columns of each batch, ≥ 1
     */
    public Network build(Backend backend, RandomGenerator random, int examples) {
        return Network.build(this, backend, random, examples);
    }

    /** Returns the number of features of the input and behind each layer: {@code 12288, 5, 5, 1}. */
    public int[] dimensions() {
        int[] dimensions = new int[layers.size() + 1];
        dimensions[0] = inputs;
        for (int i = 0; i < layers.size(); i++) {
            dimensions[i + 1] = layers.get(i).outputs(dimensions[i]);
        }
        return dimensions;
    }

    /** Returns the network as people draw it: {@code 12288 → 5 → 5 → 1}, or {@code 12288 → 10 → dropout 0.5 → 1}. */
    @Override
    public String toString() {
        int[] dimensions = dimensions();
        StringBuilder drawn = new StringBuilder().append(inputs);
        for (int i = 0; i < layers.size(); i++) {
            drawn.append(" → ").append(drawn(layers.get(i), dimensions[i + 1]));
        }
        return drawn.toString();
    }
}
