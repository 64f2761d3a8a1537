package gradus.gradientcheck;

import gradus.cost.Cost;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;

/** A cost with another's value and a gradient of its own. */
record WrongCost(Cost sound, Gradient wrong) implements Cost {

    /** Computes dA from the numbers of a and y. */
    @FunctionalInterface
    interface Gradient {
        double[] dA(double[] a, double[] y, int columns);
    }

    @Override
    public String name() {
        return "wrong " + sound.name();
    }

    @Override
    public double value(Tensor a, Tensor y, Workspace scratch) {
        return sound.value(a, y, scratch);
    }

    @Override
    public void gradient(Tensor a, Tensor y, Workspace scratch, Tensor dA) {
        dA.copyFrom(wrong.dA(a.toArray(), y.toArray(), a.shape().columns()));
    }
}
