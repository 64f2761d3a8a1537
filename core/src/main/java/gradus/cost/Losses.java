package gradus.cost;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/** What the costs have in common: sums, and 1 − x. */
final class Losses {

    private Losses() {}

    /** Returns the sum of all numbers, by way of a slot. */
    static double sum(Tensor losses, Workspace scratch, int slot) {
        Tensor sum = scratch.tensor(slot, 1, 1);
        losses.backend().reduce(Reduction.SUM, losses, Backend.ALL, sum);
        return sum.element(0);
    }

    /** Returns the mean over outputs and examples, by way of a slot. */
    static double mean(Tensor losses, Workspace scratch, int slot) {
        return sum(losses, scratch, slot) / losses.shape().size();
    }

    /** out ← 1 − x; out may be x. */
    static void oneMinus(Tensor x, Tensor out) {
        x.backend().unary(UnaryOp.NEGATE, x, out);
        x.backend().binary(BinaryOp.ADD, out, 1, out);
    }
}
