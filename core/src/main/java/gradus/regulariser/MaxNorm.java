package gradus.regulariser;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;

/**
 * Max-norm regularisation: after each update the weights of a unit, a row of w, are scaled down to a length ‖w‖₂ of at most the
 * limit; rows within it, and biases, stay as they are. It goes well with dropout and large learning rates (Srivastava et al.,
 * JMLR 15, 2014, section 5.1).
 *
 * @param limit the largest length, finite and &gt; 0; 3 to 4 is usual
 */
public record MaxNorm(double limit) implements Regulariser {

    private static final int EACH_ROW = 1;

    /** Checks the limit. */
    public MaxNorm {
        if (!(limit > 0 && limit < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("max-norm: expected a finite limit above 0, received " + limit);
        }
    }

    // A row is measured in units of its largest weight, or of the limit if that is more. The squares would overflow
    // otherwise and
    // scale the row to 0, and training that diverges would look as if it went well.
    @Override
    public void constrain(Tensor w, Workspace scratch) {
        Backend backend = w.backend();
        Tensor row = scratch.tensor(0, w.shape());
        Tensor unit = scratch.tensor(1, w.shape().rows(), 1);
        Tensor excess = scratch.tensor(2, w.shape().rows(), 1);
        backend.unary(UnaryOp.ABSOLUTE, w, row);
        backend.reduce(Reduction.MAXIMUM, row, EACH_ROW, unit);
        backend.binary(BinaryOp.MAXIMUM, unit, limit, unit);
        backend.binary(BinaryOp.DIVIDE, w, unit, row);
        length(row, excess);
        backend.binary(BinaryOp.DIVIDE, unit, limit, unit);
        backend.binary(BinaryOp.MULTIPLY, excess, unit, excess);
        backend.binary(BinaryOp.MAXIMUM, excess, 1, excess);
        backend.binary(BinaryOp.DIVIDE, w, excess, w);
    }

    /** length ← ‖row‖₂ for each row, which is overwritten. */
    private static void length(Tensor row, Tensor length) {
        Backend backend = row.backend();
        backend.unary(UnaryOp.SQUARE, row, row);
        backend.reduce(Reduction.SUM, row, EACH_ROW, length);
        backend.unary(UnaryOp.SQUARE_ROOT, length, length);
    }
}
