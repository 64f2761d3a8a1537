package gradus.cost;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Hinge cost of support-vector machines: J = 1/(n m) Σ max(0, 1 − t a) over n outputs and m examples, and dA = −t/n where t a
 * &lt; 1 and 0 elsewhere, at t a = 1 as well. The labels are 0 and 1 as they are everywhere, and t = 2y − 1 is −1 or 1; the
 * sign of a is the predicted class. Cortes and Vapnik, "Support-Vector Networks", Machine Learning 20, 1995.
 */
public final class Hinge implements Cost {

    @Override
    public String name() {
        return "hinge";
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        Tensor t = scratch.tensor(0, a.shape());
        Tensor loss = scratch.tensor(1, a.shape());
        signs(y, t);
        loss(a, t, loss);
        return Losses.mean(loss, scratch, 2);
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        Backend backend = a.backend();
        Tensor t = scratch.tensor(0, a.shape());
        signs(y, t);
        loss(a, t, dA);
        // The sign of the loss is 1 or 0, and NaN where the loss is; a comparison would hide that.
        backend.unary(UnaryOp.SIGN, dA, dA);
        backend.binary(BinaryOp.MULTIPLY, dA, t, dA);
        backend.binary(BinaryOp.MULTIPLY, dA, -1.0 / a.shape().rows(), dA);
    }

    /** t ← 2y − 1. */
    private static void signs(Tensor y, Tensor t) {
        y.backend().binary(BinaryOp.MULTIPLY, y, 2, t);
        y.backend().binary(BinaryOp.SUBTRACT, t, 1, t);
    }

    /** loss ← max(0, 1 − t a). */
    private static void loss(Tensor a, Tensor t, Tensor loss) {
        a.backend().binary(BinaryOp.MULTIPLY, a, t, loss);
        Losses.oneMinus(loss, loss);
        a.backend().unary(UnaryOp.RELU, loss, loss);
    }

    @Override
    public String toString() {
        return name();
    }
}
