package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;

/**
 * Gradient descent with momentum, the heavy ball: with g = ∂J/∂θ and v = 0 at first, v ← βv + g and θ ← θ − αv (Polyak, Some
 * methods of speeding up the convergence of iteration methods, 1964). The gradient enters v whole, without a factor of 1 − β,
 * so under a steady gradient the steps grow to 1/(1 − β) times those of gradient descent.
 *
 * @param learningRate the step size α, finite and &gt; 0
 * @param beta the share β of the velocity that is kept, in [0, 1)
 */
public record Momentum(double learningRate, double beta) implements Optimiser {

    /** The step size of {@link #Momentum()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.01;

    /** The share of the velocity that is kept by default, {@value}. */
    public static final double DEFAULT_BETA = 0.9;

    /** Checks the hyperparameters. */
    public Momentum {
        Hyperparameter.learningRate("momentum", learningRate);
        Hyperparameter.decay("momentum", "β", beta);
    }

    /** Momentum with a learning rate of {@value #DEFAULT_LEARNING_RATE} and a β of {@value #DEFAULT_BETA}. */
    public Momentum() {
        this(DEFAULT_LEARNING_RATE);
    }

    /** Momentum with a β of {@value #DEFAULT_BETA}. */
    public Momentum(double learningRate) {
        this(learningRate, DEFAULT_BETA);
    }

    @Override
    public String name() {
        return "momentum";
    }

    @Override
    public Momentum withLearningRate(double other) {
        return new Momentum(other, beta);
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
            backend.axpby(-alpha, v, 1, theta);
        }

        @Override
        public void close() {
            v.close();
        }
    }
}
