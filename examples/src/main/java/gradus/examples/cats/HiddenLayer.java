package gradus.examples.cats;

import gradus.activation.Activation;
import gradus.examples.failure.BadInputException;
import gradus.initialiser.Initialiser;
import gradus.layer.DenseFactory;
import gradus.layer.LayerFactory;
import gradus.layer.LayerSpec;
import gradus.network.NetworkSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A hidden layer as the command line names it.
 *
 * @param kind what it is
 * @param units how many units it has
 */
public record HiddenLayer(LayerFactory kind, int units) {

    /**
     * Returns a network of hidden layers.
     *
     * @param inputs features of each example
     * @param hidden its hidden layers
     * @param activation of the hidden layers
     * @param weights draws those of the hidden layers
     * @param output the last layer
     * @throws BadInputException if there are no such layers, or they do not fit each other
     */
    public static NetworkSpec network(
            int inputs, List<HiddenLayer> hidden, Activation activation, Initialiser weights, LayerSpec output) {
        try {
            List<LayerSpec> layers = new ArrayList<>();
            hidden.forEach(layer -> layers.add(layer.kind().layer(layer.units(), activation, weights)));
            layers.add(output);
            return new NetworkSpec(inputs, layers);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--layers: " + e.getMessage(), e);
        }
    }

    /** Returns the layer as it is written: {@code 5} if it is dense, otherwise with its kind, such as {@code scaled:5}. */
    @Override
    public String toString() {
        return kind.name().equals(DenseFactory.NAME) ? String.valueOf(units) : kind.name() + ":" + units;
    }
}
