package gradus.regulariser;

import gradus.tensor.Tensor;
import gradus.tensor.Workspace;

/** Two regularisers, each with a part of the room to work in. */
record Both(Regulariser first, Regulariser second) implements Regulariser {

    @Override
    public double penalty(Tensor w, int examples, Workspace scratch) {
        return first.penalty(w, examples, scratch.part(0)) + second.penalty(w, examples, scratch.part(1));
    }

    @Override
    public void addGradient(Tensor w, int examples, Workspace scratch, Tensor gradient) {
        first.addGradient(w, examples, scratch.part(0), gradient);
        second.addGradient(w, examples, scratch.part(1), gradient);
    }

    @Override
    public void constrain(Tensor w, Workspace scratch) {
        first.constrain(w, scratch.part(0));
        second.constrain(w, scratch.part(1));
    }

    @Override
    public Regulariser ofBiases() {
        return first.ofBiases().and(second.ofBiases());
    }
}
