package gradus.regulariser;

import gradus.tensor.Backend;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;
import java.util.OptionalDouble;

/**
 * L2 regularisation: R(w) = λ/(2m) Σ w² and ∂R/∂w = λ/m · w, for weights and not for biases. Part "Regularization" of the
 * article series.
 *
 * @param lambda λ, finite and ≥ 0
 * @param biasesInReportedCost whether the reported cost counts the biases as well, which the gradient never does: so the
 *     series reports it. The gradient is then not that of the reported cost.
 */
public record L2(double lambda, boolean biasesInReportedCost) implements Regulariser {

    private static final Shape SCALAR = Shape.of(1, 1);

    /** Checks λ. */
    public L2 {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("l2: expected a finite λ ≥ 0, received " + lambda);
        }
    }

    /** L2 regularisation whose gradient is that of the reported cost. */
    public L2(double lambda) {
        this(lambda, false);
    }

    @Override
    public double penalty(Tensor w, int examples, Workspace scratch) {
        Backend backend = w.backend();
        Tensor square = scratch.tensor(0, w.shape());
        Tensor sum = scratch.tensor(1, SCALAR);
        backend.unary(UnaryOp.SQUARE, w, square);
        backend.reduce(Reduction.SUM, square, Backend.ALL, sum);
        return lambda / (2.0 * examples) * sum.element(0);
    }

    @Override
    public void addGradient(Tensor w, int examples, Workspace scratch, Tensor gradient) {
        w.backend().axpby(lambda / examples, w, 1, gradient);
    }

    @Override
    public OptionalDouble quadraticFactor(int examples) {
        return OptionalDouble.of(lambda / examples);
    }

    @Override
    public Regulariser ofBiases() {
        return biasesInReportedCost ? new OfReportedCost(this) : NONE;
    }

    /** A penalty that is reported, and that training does not know. */
    private record OfReportedCost(L2 l2) implements Regulariser {

        @Override
        public double penalty(Tensor w, int examples, Workspace scratch) {
            return l2.penalty(w, examples, scratch);
        }
    }
}
