package gradus.layer;

import gradus.regulariser.Regulariser;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;

/**
 * A penalty q/2 · Σ w² of weights w = s·w⁰ + c·xᵀ, as one of c: q/2 · (s² Σ w⁰² + 2s Σ c∘(w⁰x) + Σ c∘(c·xᵀx)). Its derivative q·w is
 * q·s of w⁰ and q·c of xᵀ, so it is added to the gradients of s and c each.
 */
final class GramPenalty implements Regulariser {

    private static final Shape SCALAR = Shape.of(1, 1);

    private final Regulariser ofWeights;
    private final GramWeights weights;

    private int factorOf = -1;
    private double q;

    /**
     * A penalty of c.
     *
     * @param ofWeights the penalty as asked for
     * @param weights in Gram form
     */
    GramPenalty(Regulariser ofWeights, GramWeights weights) {
        this.ofWeights = ofWeights;
        this.weights = weights;
    }

    @Override
    public double penalty(Tensor c, int examples, Workspace scratch) {
        Tensor product = scratch.tensor(0, c.shape());
        Tensor sum = scratch.tensor(1, SCALAR);
        double s = weights.share();
        double mixed = GramWeights.dot(c, weights.initialTimesX(), product, sum);
        double ofExamples = GramWeights.dot(c, weights.cTimesGram(), product, sum);
        return factor(examples) / 2 * (s * s * weights.initialSquares() + 2 * s * mixed + ofExamples);
    }

    @Override
    public void addGradient(Tensor c, int examples, Workspace scratch, Tensor gradient) {
        c.backend().axpby(factor(examples), c, 1, gradient);
    }

    private double factor(int examples) {
        if (examples != factorOf) {
            q = ofWeights.quadraticFactor(examples).orElseThrow();
            factorOf = examples;
        }
        return q;
    }

    /** Returns what is asked of s. */
    Regulariser ofShare() {
        return new OfShare(this);
    }

    private record OfShare(GramPenalty whole) implements Regulariser {

        @Override
        public void addGradient(Tensor s, int examples, Workspace scratch, Tensor gradient) {
            whole.addGradient(s, examples, scratch, gradient);
        }
    }
}
