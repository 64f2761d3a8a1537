package gradus.activation;

import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;

/** An activation that is a function of the table in {@link UnaryOp}, with the derivative that stands there beside it. */
interface Elementwise extends Activation {

    /** Returns g. */
    UnaryOp function();

    @Override
    default void forward(Tensor z, Tensor a) {
        z.backend().unary(function(), z, a);
    }

    @Override
    default void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().unaryBackward(function(), z, dA, dZ);
    }
}
