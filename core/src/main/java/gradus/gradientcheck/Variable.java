package gradus.gradientcheck;

import gradus.activation.Activation;
import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.LayerSpec;
import gradus.tensor.Tensor;

/**
 * A layer that takes no notice of its input: its output is g of a parameter, so that whatever comes behind it is derived with
 * respect to numbers that are not parameters elsewhere.
 *
 * @param name of the parameter
 * @param start what it is at first, features × examples
 * @param activation g
 */
record Variable(String name, Tensor start, Activation activation) implements LayerSpec {

    @Override
    public int outputs(int inputs) {
        return start.shape().rows();
    }

    @Override
    public Layer build(LayerContext context) {
        return new VariableLayer(this, context);
    }
}
