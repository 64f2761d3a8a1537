package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;

/**
 * Adam with decoupled weight decay: θ ← θ − αλθ, then a step of {@link Adam} whose moments know nothing of the decay
 * (Loshchilov and Hutter, Decoupled Weight Decay Regularization, ICLR 2019, algorithm 2, with α in front of λ, so that a
 * schedule acts on both). Every parameter decays, biases as well.
 *
 * @param learningRate the step size α, finite and &gt; 0
 * @param beta1 the share β₁ of the mean gradient that is kept, in [0, 1)
 * @param beta2 the share β₂ of the mean square that is kept, in [0, 1)
 * @param epsilon ε, which keeps the divisor away from 0, finite and &gt; 0
 * @param weightDecay λ, finite and ≥ 0
 */
public record AdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimiser {

    /** The step size of {@link #AdamW()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;

    /** The share of the mean gradient that is kept by default, {@value}. */
    public static final double DEFAULT_BETA1 = 0.9;

    /** The share of the mean square that is kept by default, {@value}. */
    public static final double DEFAULT_BETA2 = 0.999;

    /** The ε of {@link #AdamW()}, {@value}. */
    public static final double DEFAULT_EPSILON = 1e-8;

    /** The λ of {@link #AdamW()}, {@value}. */
    public static final double DEFAULT_WEIGHT_DECAY = 0.01;

    /** Checks the hyperparameters. */
    public AdamW {
        Hyperparameter.learningRate("adamw", learningRate);
        Hyperparameter.decay("adamw", "β₁", beta1);
        Hyperparameter.decay("adamw", "β₂", beta2);
        Hyperparameter.positive("adamw", "ε", epsilon);
        Hyperparameter.notNegative("adamw", "λ", weightDecay);
    }

    /**
     * AdamW with a learning rate of {@value #DEFAULT_LEARNING_RATE}, a β₁ of {@value #DEFAULT_BETA1}, a β₂ of {@value
     * #DEFAULT_BETA2}, an ε of {@value #DEFAULT_EPSILON} and a λ of {@value #DEFAULT_WEIGHT_DECAY}.
     */
    public AdamW() {
        this(DEFAULT_LEARNING_RATE, DEFAULT_WEIGHT_DECAY);
    }

    /** AdamW with the default β₁, β₂ and ε. */
    public AdamW(double learningRate, double weightDecay) {
        this(learningRate, DEFAULT_BETA1, DEFAULT_BETA2, DEFAULT_EPSILON, weightDecay);
    }

    @Override
    public String name() {
        return "adamw";
    }

    @Override
    public AdamW withLearningRate(double other) {
        return new AdamW(other, beta1, beta2, epsilon, weightDecay);
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return new Steps(parameter, new Adam(learningRate, beta1, beta2, epsilon).updaterFor(parameter), weightDecay);
    }

    private static final class Steps implements Updater {

        private final Tensor theta;
        private final Updater adam;
        private final double lambda;

        Steps(Parameter parameter, Updater adam, double lambda) {
            this.theta = parameter.value();
            this.adam = adam;
            this.lambda = lambda;
        }

        @Override
        public void update(double alpha) {
            theta.backend().binary(BinaryOp.MULTIPLY, theta, 1 - alpha * lambda, theta);
            adam.update(alpha);
        }

        @Override
        public void close() {
            adam.close();
        }
    }
}
