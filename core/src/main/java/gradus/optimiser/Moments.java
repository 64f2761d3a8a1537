package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Tensor;

/**
 * What Adam and its kin remember of a parameter θ: the moving averages m of its gradient g and v of g², and t, the number of
 * steps.
 */
final class Moments implements AutoCloseable {

    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final Tensor theta;
    private final Tensor g;
    private final Tensor m;
    private final Tensor v;

    private int t;

    Moments(Parameter parameter, double beta1, double beta2, double epsilon) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
        theta = parameter.value();
        g = parameter.gradient();
        m = theta.backend().zeros(theta.shape());
        v = theta.backend().zeros(theta.shape());
    }

    /** Begins the next step: t ← t + 1. */
    void begin() {
        t++;
    }

    /** Returns 1 − β₁ to the power of t + steps ahead. */
    double correction(int ahead) {
        return 1 - Math.pow(beta1, (double) t + ahead);
    }

    /**
     * Takes the step: m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², θ ← θ − (μm + γg)/(√v̂ + ε) with v̂ = v/(1 − β₂ᵗ).
     *
     * @param mu the factor μ of the mean gradient
     * @param gamma the factor γ of the gradient
     */
    void step(double mu, double gamma) {
        double rho = 1 / Math.sqrt(1 - Math.pow(beta2, t));
        theta.backend().adam(g, beta1, beta2, mu, gamma, rho, epsilon, m, v, theta);
    }

    @Override
    public void close() {
        m.close();
        v.close();
    }
}
