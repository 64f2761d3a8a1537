package gradus.layer;

import gradus.initialiser.Initialiser;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;

/** What a layer is built into. All tensors of a layer come from here, so that they are freed with the network. */
public interface LayerContext {

    /** Returns the features of each example that the layer receives. */
    int inputs();

    /** Returns the number of examples m in each batch. */
    int examples();

    /** Returns whether the backward pass must compute the derivative with respect to the input. */
    boolean inputGradientWanted();

    /**
     * Returns a parameter with its gradient buffer: drawn afresh, or with the value of the network that is shared with.
     *
     * @param name what it is within the layer, such as {@code weights}
     * @param rows its rows, the units
     * @param columns its columns, the inputs
     * @param initialiser draws its values
     */
    Parameter parameter(String name, int rows, int columns, Initialiser initialiser);

    /** Returns a new tensor of zeros for the layer to work in. */
    Tensor buffer(Shape shape);
}
