package gradus.gradientcheck;

import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;

/**
 * L2 with factors: right with 1 and 1.
 *
 * @param ofPenalty of the penalty
 * @param ofGradient of its derivative
 * @param ofBiases what is asked of biases
 */
record WrongL2(double ofPenalty, double ofGradient, Regulariser ofBiases) implements Regulariser {

    private static final L2 SOUND = new L2(0.8);

    @Override
    public double penalty(Tensor w, int examples, Workspace scratch) {
        return ofPenalty * SOUND.penalty(w, examples, scratch);
    }

    @Override
    public void addGradient(Tensor w, int examples, Workspace scratch, Tensor gradient) {
        w.backend().axpby(ofGradient * SOUND.lambda() / examples, w, 1, gradient);
    }
}
