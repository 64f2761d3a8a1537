package gradus.cost;

import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Mean squared error: J = 1/(n m) Σ (a − y)² over n outputs and m examples, and dA = 2/n (a − y). The mean is over the outputs
 * as well, and there is no factor of ½. For regression: it makes a the mean of the targets.
 */
public final class MeanSquaredError implements Cost {

    @Override
    public String name() {
        return "mean-squared-error";
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Tensor loss = scratch.tensor(0, a.shape());
        a.backend().binary(BinaryOp.SUBTRACT, a, y, loss);
        a.backend().unary(UnaryOp.SQUARE, loss, loss);
        return Losses.mean(loss, scratch, 1);
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        a.backend().binary(BinaryOp.SUBTRACT, a, y, dA);
        a.backend().binary(BinaryOp.MULTIPLY, dA, 2.0 / a.shape().rows(), dA);
    }

    @Override
    public String toString() {
        return name();
    }
}
