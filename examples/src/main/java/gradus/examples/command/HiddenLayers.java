package gradus.examples.command;

import gradus.examples.cats.HiddenLayer;
import gradus.examples.failure.BadInputException;
import gradus.layer.DenseFactory;
import gradus.layer.LayerFactory;
import gradus.layer.Layers;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** What the words behind {@code --layers} mean. */
final class HiddenLayers {

    private static final String OPTION = "--layers: ";

    private HiddenLayers() {}

    /**
     * Returns the layers of words such as {@code 5} and {@code dense:5}.
     *
     * @throws BadInputException if a word is not of that form, there is no such kind, or a layer has no unit
     */
    static List<HiddenLayer> of(List<String> words) {
        List<HiddenLayer> layers = words.stream().map(HiddenLayers::of).toList();
        if (layers.stream().anyMatch(layer -> layer.units() < 1)) {
            String drawn = layers.stream()
                    .map(layer -> layer.units() < 1 ? "[" + layer + "]" : layer.toString())
                    .collect(Collectors.joining(" → ", "inputs → ", " → 1"));
            throw new BadInputException(OPTION + "expected at least 1 unit in each hidden layer, received " + drawn);
        }
        return layers;
    }

    private static HiddenLayer of(String word) {
        int colon = word.lastIndexOf(':');
        String kind = colon < 0 ? DenseFactory.NAME : word.substring(0, colon);
        try {
            return new HiddenLayer(kind(kind), Integer.parseInt(word.substring(colon + 1)));
        } catch (NumberFormatException e) {
            throw new BadInputException(
                    OPTION + "expected a number of units with or without a kind, as in 5 or dense:5, received '" + word
                            + "'",
                    e);
        }
    }

    private static LayerFactory kind(String name) {
        try {
            return Layers.named(name);
        } catch (NoSuchElementException e) {
            throw new BadInputException(OPTION + e.getMessage(), e);
        }
    }
}
