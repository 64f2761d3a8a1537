package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Tensor;

/** What Adam and its kin remember of a parameter: the moving averages m of its gradient g and v of g². */
final class Moments implements AutoCloseable {

    private final double beta1;
    private final double beta2;
    private final Tensor g;
    private final Tensor m;
    private final SecondMoment v;

    private int t;

    Moments(Parameter parameter, double beta1, double beta2, double epsilon) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        Tensor theta = parameter.value();
        g = parameter.gradient();
        m = theta.backend().zeros(theta.shape());
        v = new SecondMoment(theta, epsilon);
    }

    /** The next step: t ← t + 1, m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g². */
    void add() {
        t++;
        m.backend().axpby(1 - beta1, g, beta1, m);
        v.add(beta2, 1 - beta2, g);
    }

    /** Returns m. */
    Tensor mean() {
        return m;
    }

    /** Returns 1 − β₁ to the power of t + steps ahead. */
    double correction(int ahead) {
        return 1 - Math.pow(beta1, (double) t + ahead);
    }

    /** Returns direction / (√v̂ + ε) with v̂ = v/(1 − β₂ᵗ), in a tensor that the next call overwrites. */
    Tensor scaled(Tensor direction) {
        return v.scaled(direction, 1 - Math.pow(beta2, t));
    }

    @Override
    public void close() {
        m.close();
        v.close();
    }
}
