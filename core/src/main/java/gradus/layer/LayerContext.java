package gradus.layer;

import gradus.initialiser.Initialiser;
import gradus.regulariser.Regulariser;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.random.RandomGenerator;

/** What a layer is built into. All tensors of a layer come from here, so that they are freed with the network. */
public interface LayerContext {

    /** Returns the features of each example that the layer receives. */
    int inputs();

    /** Returns the number of examples m in each batch. */
    int examples();

    /**
     * Returns whether the backward pass must compute the derivative with respect to the input, as it must where an earlier
     * layer has parameters.
     */
    boolean inputGradientWanted();

    /**
     * Returns a parameter with its gradient buffer: drawn afresh, or with the value of the network that is shared with.
     *
     * @param name what it is within the layer, such as {@code weights}
     * @param rows its rows, the units
     * @param columns its columns, the inputs
     * @param initialiser draws its values
     * @param regulariser what is asked of it besides a small cost
     */
    Parameter parameter(String name, int rows, int columns, Initialiser initialiser, Regulariser regulariser);

    /** Returns a parameter of which nothing is asked but a small cost; see the method with a regulariser. */
    default Parameter parameter(String name, int rows, int columns, Initialiser initialiser) {
        return parameter(name, rows, columns, initialiser, Regulariser.NONE);
    }

    /**
     * Returns a source of random numbers for what the layer does at random while it learns. It can be drawn from once the
     * network is built. Its seed is drawn from the network's generator behind all parameters, so that a layer with
     * noise changes no other layer's weights; each call gives a stream of its own, in networks that share parameters as well.
     */
    RandomGenerator noise();

    /** Returns a new tensor of zeros for the layer to work in. */
    Tensor buffer(Shape shape);
}
