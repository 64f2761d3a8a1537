package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Tensor;

/**
 * RMSProp: with g = ∂J/∂θ and s = 0 at first, s ← ρs + (1 − ρ)g² and θ ← θ − αg/(√s + ε), element by element (Tieleman and
 * Hinton, lecture 6e of Neural Networks for Machine Learning, 2012). s is not corrected for its start at 0.
 *
 * @param learningRate the step size α, finite and &gt; 0
 * @param rho the share ρ of the mean square that is kept, in [0, 1)
 * @param epsilon ε, which keeps the divisor away from 0, finite and &gt; 0
 */
public record RmsProp(double learningRate, double rho, double epsilon) implements Optimiser {

    /** The step size of {@link #RmsProp()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;

    /** The share of the mean square that is kept by default, {@value}. */
    public static final double DEFAULT_RHO = 0.9;

    /** The ε of {@link #RmsProp()}, {@value}. */
    public static final double DEFAULT_EPSILON = 1e-8;

    /** Checks the hyperparameters. */
    public RmsProp {
        Hyperparameter.learningRate("rmsprop", learningRate);
        Hyperparameter.decay("rmsprop", "ρ", rho);
        Hyperparameter.positive("rmsprop", "ε", epsilon);
    }

    /**
     * RMSProp with a learning rate of {@value #DEFAULT_LEARNING_RATE}, a ρ of {@value #DEFAULT_RHO} and an ε of {@value
     * #DEFAULT_EPSILON}.
     */
    public RmsProp() {
        this(DEFAULT_LEARNING_RATE);
    }

    /** RMSProp with a ρ of {@value #DEFAULT_RHO} and an ε of {@value #DEFAULT_EPSILON}. */
    public RmsProp(double learningRate) {
        this(learningRate, DEFAULT_RHO, DEFAULT_EPSILON);
    }

    @Override
    public String name() {
        return "rmsprop";
    }

    @Override
    public RmsProp withLearningRate(double other) {
        return new RmsProp(other, rho, epsilon);
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return new Steps(parameter, rho, epsilon);
    }

    private static final class Steps implements Updater {

        private final double rho;
        private final Tensor theta;
        private final Tensor g;
        private final SecondMoment s;

        Steps(Parameter parameter, double rho, double epsilon) {
            this.rho = rho;
            theta = parameter.value();
            g = parameter.gradient();
            s = new SecondMoment(theta, epsilon);
        }

        @Override
        public void update(double alpha) {
            s.add(rho, 1 - rho, g);
            theta.backend().axpby(-alpha, s.scaled(g), 1, theta);
        }

        @Override
        public void close() {
            s.close();
        }
    }
}
