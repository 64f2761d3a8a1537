package gradus.cost;

import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Mean absolute error: J = 1/(n m) Σ |a − y| over n outputs and m examples, and dA = sign(a − y) / n, which is 0 where a = y, the
 * subgradient of the middle. For regression with outliers: it makes a the median of the targets.
 */
public final class MeanAbsoluteError implements Cost {

    @Override
    public String name() {
        return "mean-absolute-error";
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Tensor loss = scratch.tensor(0, a.shape());
        a.backend().binary(BinaryOp.SUBTRACT, a, y, loss);
        a.backend().unary(UnaryOp.ABSOLUTE, loss, loss);
        return Losses.mean(loss, scratch, 1);
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        a.backend().binary(BinaryOp.SUBTRACT, a, y, dA);
        a.backend().unary(UnaryOp.SIGN, dA, dA);
        a.backend().binary(BinaryOp.MULTIPLY, dA, 1.0 / a.shape().rows(), dA);
    }

    @Override
    public String toString() {
        return name();
    }
}
