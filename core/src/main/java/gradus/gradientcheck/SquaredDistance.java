package gradus.gradientcheck;

import gradus.cost.Cost;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * J = 1/2m Σ (a − y)², dA = a − y: makes one number of an output. A sum of products with random numbers would do so too, but could
 * cancel, and then the round-off of J would be larger than J lets one think.
 */
final class SquaredDistance implements Cost {

    private static final Shape SCALAR = Shape.of(1, 1);

    @Override
    public String name() {
        return "squared-distance";
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Tensor square = scratch.tensor(0, a.shape());
        Tensor sum = scratch.tensor(1, SCALAR);
        a.backend().binary(BinaryOp.SUBTRACT, a, y, square);
        a.backend().unary(UnaryOp.SQUARE, square, square);
        a.backend().reduce(Reduction.SUM, square, Backend.ALL, sum);
        return sum.element(0) / (2 * a.shape().columns());
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        a.backend().binary(BinaryOp.SUBTRACT, a, y, dA);
    }
}
