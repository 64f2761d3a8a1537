package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;

/**
 * Nesterov's accelerated gradient: with g = ∂J/∂θ and v = 0 at first, v ← βv + g and θ ← θ − α(g + βv) (Nesterov, 1983; in
 * the form of Sutskever et al., On the importance of initialization and momentum in deep learning, ICML 2013, for parameters
 * that are already moved ahead). The gradient enters v whole, as in {@link Momentum}.
 *
 * @param learningRate the step size α, finite and &gt; 0
 * @param beta the share β of the velocity that is kept, in [0, 1)
 */
public record Nesterov(double learningRate, double beta) implements Optimiser {

    /** The step size of {@link #Nesterov()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.01;

    /** The share of the velocity that is kept by default, {@value}. */
    public static final double DEFAULT_BETA = 0.9;

    /** Checks the hyperparameters. */
    public Nesterov {
        Hyperparameter.learningRate("nesterov", learningRate);
        Hyperparameter.decay("nesterov", "β", beta);
    }

    /** Nesterov's with a learning rate of {@value #DEFAULT_LEARNING_RATE} and a β of {@value #DEFAULT_BETA}. */
    public Nesterov() {
        this(DEFAULT_LEARNING_RATE);
    }

    /** Nesterov's with a β of {@value #DEFAULT_BETA}. */
    public Nesterov(double learningRate) {
        this(learningRate, DEFAULT_BETA);
    }

    @Override
    public String name() {
        return "nesterov";
    }

    @Override
    public Nesterov withLearningRate(double other) {
        return new Nesterov(other, beta);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return new Steps(parameter, beta);
    }

    private static final class Steps implements Updater {

        private final double beta;
        private final Tensor theta;
        private final Tensor g;
        private final Tensor v;

        Steps(Parameter parameter, double beta) {
            this.beta = beta;
            theta = parameter.value();
            g = parameter.gradient();
            v = theta.backend().zeros(theta.shape());
        }

        @Override
        public void update(double alpha) {
            Backend backend = theta.backend();
            backend.axpby(1, g, beta, v);
            backend.axpby(-alpha, g, 1, theta);
            backend.axpby(-alpha * beta, v, 1, theta);
        }

        @Override
        public void close() {
            v.close();
        }
    }
}
