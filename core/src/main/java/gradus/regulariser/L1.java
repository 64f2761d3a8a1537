package gradus.regulariser;

import gradus.tensor.Backend;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * L1 regularisation: R(w) = λ/m Σ |w| and ∂R/∂w = λ/m · sign(w), with sign(0) = 0, for weights and not for biases. It draws small
 * weights to 0 (Tibshirani, Journal of the Royal Statistical Society B 58(1), 1996).
 *
 * @param lambda λ, finite and ≥ 0
 */
public record L1(double lambda) implements Regulariser {

    private static final Shape SCALAR = Shape.of(1, 1);

    /** Checks λ. */
    public L1 {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("l1: expected a finite λ ≥ 0, received " + lambda);
        }
    }

    @Override
    public double penalty(Tensor w, int examples, Workspace scratch) {
        Backend backend = w.backend();
        Tensor magnitude = scratch.tensor(0, w.shape());
        Tensor sum = scratch.tensor(1, SCALAR);
        backend.unary(UnaryOp.ABSOLUTE, w, magnitude);
        backend.reduce(Reduction.SUM, magnitude, Backend.ALL, sum);
        return lambda / examples * sum.element(0);
    }

    @Override
    public void addGradient(Tensor w, int examples, Workspace scratch, Tensor gradient) {
        Tensor sign = scratch.tensor(0, w.shape());
        w.backend().unary(UnaryOp.SIGN, w, sign);
        w.backend().axpby(lambda / examples, sign, 1, gradient);
    }
}
