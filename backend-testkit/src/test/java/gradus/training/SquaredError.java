package gradus.training;

import gradus.cost.Cost;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/** A cost as a user would write it: J = 1/(2m) Σ (a − y)². */
final class SquaredError implements Cost {

    @Override
    public String name() {
        return "squared-error";
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Tensor difference = scratch.tensor(0, a.shape());
        Tensor sum = scratch.tensor(1, Shape.of(1, 1));
        gradient(a, y, scratch, difference);
        a.backend().unary(UnaryOp.SQUARE, difference, difference);
        a.backend().reduce(Reduction.SUM, difference, Backend.ALL, sum);
        return sum.element(0) / (2 * a.shape().columns());
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        a.backend().binary(BinaryOp.SUBTRACT, a, y, dA);
    }
}
