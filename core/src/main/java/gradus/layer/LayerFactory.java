package gradus.layer;

import gradus.activation.Activation;
import gradus.initialiser.Initialiser;

/**
 * A kind of layer that can be asked for by its name, where no more than a few words say what is wanted, as on a command line.
 * Without state; one object serves any number of threads.
 */
public interface LayerFactory {

    /** Returns the name it is found by, in lower case, such as {@code dense}. */
    String name();

    /**
     * Returns a layer of this kind.
     *
     * @param units how many units, ≥ 1
     * @param activation what they do with their weighted sums
     * @param weights draws their weights
     * @throws IllegalArgumentException if there is no such layer; the message says what is expected
     */
    LayerSpec layer(int units, Activation activation, Initialiser weights);
}
