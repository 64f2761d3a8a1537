package gradus.optimiser;

import gradus.layer.Parameter;
import gradus.tensor.Tensor;

/**
 * AdaGrad: with g = ∂J/∂θ and s = 0 at first, s ← s + g² and θ ← θ − αg/(√s + ε), element by element (Duchi, Hazan and Singer,
 * Adaptive Subgradient Methods, JMLR 12, 2011). The steps shrink as 1/√t, hence the large step size.
 *
 * @param learningRate the step size α, finite and &gt; 0
 * @param epsilon ε, which keeps the divisor away from 0, finite and &gt; 0
 */
public record AdaGrad(double learningRate, double epsilon) implements Optimiser {

    /** The step size of {@link #AdaGrad()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.05;

    /** The ε of {@link #AdaGrad()}, {@value}. */
    public static final double DEFAULT_EPSILON = 1e-8;

    /** Checks the hyperparameters. */
    public AdaGrad {
        Hyperparameter.learningRate("adagrad", learningRate);
        Hyperparameter.positive("adagrad", "ε", epsilon);
    }

    /** AdaGrad with a learning rate of {@value #DEFAULT_LEARNING_RATE} and an ε of {@value #DEFAULT_EPSILON}. */
    public AdaGrad() {
        this(DEFAULT_LEARNING_RATE);
    }

    /** AdaGrad with an ε of {@value #DEFAULT_EPSILON}. */
    public AdaGrad(double learningRate) {
        this(learningRate, DEFAULT_EPSILON);
    }

    @Override
    public String name() {
        return "adagrad";
    }

    @Override
    public AdaGrad withLearningRate(double other) {
        return new AdaGrad(other, epsilon);
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return new Steps(parameter, epsilon);
    }

    private static final class Steps implements Updater {

        private final Tensor theta;
        private final Tensor g;
        private final SecondMoment s;

        Steps(Parameter parameter, double epsilon) {
            theta = parameter.value();
            g = parameter.gradient();
            s = new SecondMoment(theta, epsilon);
        }

        @Override
        public void update(double alpha) {
            s.add(1, 1, g);
            theta.backend().axpby(-alpha, s.scaled(g), 1, theta);
        }

        @Override
        public void close() {
            s.close();
        }
    }
}
