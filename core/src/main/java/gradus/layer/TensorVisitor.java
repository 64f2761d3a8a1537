package gradus.layer;

import gradus.tensor.Tensor;

/** Is shown the tensors of a layer, each with its name. */
@FunctionalInterface
public interface TensorVisitor {

    /**
     * Looks at one tensor.
     *
     * @param name what the tensor is, such as {@code weights} or {@code z}
     * @param tensor to be read, not written
     */
    void visit(String name, Tensor tensor);
}
