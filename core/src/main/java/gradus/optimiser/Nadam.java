package gradus.optimiser;

import gradus.layer.Parameter;

/**
 * Adam with Nesterov's momentum: m, v and v̂ as in {@link Adam}, and
 *
 * <pre>
 *     m̄ = β₁m/(1 − β₁ᵗ⁺¹) + (1 − β₁)g/(1 − β₁ᵗ)
 *     θ ← θ − α m̄/(√v̂ + ε)
 * </pre>
 *
 * <p>Dozat, Incorporating Nesterov Momentum into Adam, ICLR workshop 2016, algorithm 2, with the same β₁ in every step.
 *
 * @param learningRate the step size α, finite and &gt; 0
 * @param beta1 the share β₁ of the mean gradient that is kept, in [0, 1)
 * @param beta2 the share β₂ of the mean square that is kept, in [0, 1)
 * @param epsilon ε, which keeps the divisor away from 0, finite and &gt; 0
 */
public record Nadam(double learningRate, double beta1, double beta2, double epsilon) implements Optimiser {

    /** The step size of {@link #Nadam()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;

    /** The share of the mean gradient that is kept by default, {@value}. */
    public static final double DEFAULT_BETA1 = 0.9;

    /** The share of the mean square that is kept by default, {@value}. */
    public static final double DEFAULT_BETA2 = 0.999;

    /** The ε of {@link #Nadam()}, {@value}. */
    public static final double DEFAULT_EPSILON = 1e-8;

    /** Checks the hyperparameters. */
    public Nadam {
        Hyperparameter.learningRate("nadam", learningRate);
        Hyperparameter.decay("nadam", "β₁", beta1);
        Hyperparameter.decay("nadam", "β₂", beta2);
        Hyperparameter.positive("nadam", "ε", epsilon);
    }

    /**
     * Nadam with a learning rate of {@value #DEFAULT_LEARNING_RATE}, a β₁ of {@value #DEFAULT_BETA1}, a β₂ of {@value
     * #DEFAULT_BETA2} and an ε of {@value #DEFAULT_EPSILON}.
     */
    public Nadam() {
        this(DEFAULT_LEARNING_RATE);
    }

    /** Nadam with the default β₁, β₂ and ε. */
    public Nadam(double learningRate) {
        this(learningRate, DEFAULT_BETA1, DEFAULT_BETA2, DEFAULT_EPSILON);
    }

    @Override
    public String name() {
        return "nadam";
    }

    @Override
    public Nadam withLearningRate(double other) {
        return new Nadam(other, beta1, beta2, epsilon);
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return new Steps(parameter, beta1, beta2, epsilon);
    }

    private static final class Steps implements Updater {

        private final double beta1;
        private final Moments moments;

        Steps(Parameter parameter, double beta1, double beta2, double epsilon) {
            this.beta1 = beta1;
            moments = new Moments(parameter, beta1, beta2, epsilon);
        }

        @Override
        public void update(double alpha) {
            moments.begin();
            moments.step(alpha * beta1 / moments.correction(1), alpha * (1 - beta1) / moments.correction(0));
        }

        @Override
        public void close() {
            moments.close();
        }
    }
}
