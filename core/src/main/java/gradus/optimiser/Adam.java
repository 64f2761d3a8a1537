package gradus.optimiser;

import gradus.layer.Parameter;

/**
 * Adam: with g = ∂J/∂θ in step t = 1, 2, ... and m = v = 0 at first, element by element
 *
 * <pre>
 *     m ← β₁m + (1 − β₁)g         m̂ = m/(1 − β₁ᵗ)
 *     v ← β₂v + (1 − β₂)g²        v̂ = v/(1 − β₂ᵗ)
 *     θ ← θ − α m̂/(√v̂ + ε)
 * </pre>
 *
 * <p>Kingma and Ba, Adam: A Method for Stochastic Optimization, ICLR 2015, algorithm 1.
 *
 * @param learningRate the step size α, finite and &gt; 0
 * @param beta1 the share β₁ of the mean gradient that is kept, in [0, 1)
 * @param beta2 the share β₂ of the mean square that is kept, in [0, 1)
 * @param epsilon ε, which keeps the divisor away from 0, finite and &gt; 0
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimiser {

    /** The step size of {@link #Adam()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;

    /** The share of the mean gradient that is kept by default, {@value}. */
    public static final double DEFAULT_BETA1 = 0.9;

    /** The share of the mean square that is kept by default, {@value}. */
    public static final double DEFAULT_BETA2 = 0.999;

    /** The ε of {@link #Adam()}, {@value}. */
    public static final double DEFAULT_EPSILON = 1e-8;

    /** Checks the hyperparameters. */
    public Adam {
        Hyperparameter.learningRate("adam", learningRate);
        Hyperparameter.decay("adam", "β₁", beta1);
        Hyperparameter.decay("adam", "β₂", beta2);
        Hyperparameter.positive("adam", "ε", epsilon);
    }

    /**
     * Adam with a learning rate of {@value #DEFAULT_LEARNING_RATE}, a β₁ of {@value #DEFAULT_BETA1}, a β₂ of {@value
     * #DEFAULT_BETA2} and an ε of {@value #DEFAULT_EPSILON}.
     */
    public Adam() {
        this(DEFAULT_LEARNING_RATE);
    }

    /** Adam with the default β₁, β₂ and ε. */
    public Adam(double learningRate) {
        this(learningRate, DEFAULT_BETA1, DEFAULT_BETA2, DEFAULT_EPSILON);
    }

    @Override
    public String name() {
        return "adam";
    }

    @Override
    public Adam withLearningRate(double other) {
        return new Adam(other, beta1, beta2, epsilon);
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return new Steps(parameter, beta1, beta2, epsilon);
    }

    private static final class Steps implements Updater {

        private final Moments moments;

        Steps(Parameter parameter, double beta1, double beta2, double epsilon) {
            moments = new Moments(parameter, beta1, beta2, epsilon);
        }

        @Override
        public void update(double alpha) {
            moments.begin();
            moments.step(alpha / moments.correction(0), 0);
        }

        @Override
        public void close() {
            moments.close();
        }
    }
}
