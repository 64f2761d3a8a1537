package gradus.activation;

import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import java.util.function.DoubleUnaryOperator;

/** An activation made of two functions of one number. */
record FunctionPair(String name, DoubleUnaryOperator function, DoubleUnaryOperator derivative) implements Activation {

    @Override
    public void forward(Tensor z, Tensor a) {
        z.backend().map(function, z, a);
    }

    @Override
    public void backward(Tensor z, Tensor a, Tensor dA, Tensor dZ) {
        z.backend().map(derivative, z, dZ);
        z.backend().binary(BinaryOp.MULTIPLY, dZ, dA, dZ);
    }
}
