package gradus.cost;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;

/**
 * Targets that are a little less sure than the labels: y′ = (1 − ε) y + ε/k for k classes, so that logits have no reason to
 * grow for ever (Szegedy et al., "Rethinking the Inception Architecture for Computer Vision", CVPR 2016, section 7).
 */
final class LabelSmoothing {

    private LabelSmoothing() {}

    static void requireValid(String cost, double epsilon) {
        if (!(epsilon >= 0 && epsilon < 1)) {
            throw new IllegalArgumentException(
                    cost + ": expected a label smoothing ε with 0 ≤ ε < 1, received " + epsilon);
        }
    }

    /** Returns y′, in a slot unless it is y. */
    static Tensor smoothed(Tensor y, double epsilon, int classes, Workspace scratch, int slot) {
        if (epsilon == 0) {
            return y;
        }
        Backend backend = y.backend();
        Tensor smoothed = scratch.tensor(slot, y.shape());
        backend.binary(BinaryOp.MULTIPLY, y, 1 - epsilon, smoothed);
        backend.binary(BinaryOp.ADD, smoothed, epsilon / classes, smoothed);
        return smoothed;
    }
}
