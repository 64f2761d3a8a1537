package gradus.optimiser;

import gradus.layer.Parameter;

/**
 * Gradient descent: θ ← θ − α ∂J/∂θ. Section "Update parameters" of the article.
 *
 * @param learningRate the step size α, finite and &gt; 0
 */
public record GradientDescent(double learningRate) implements Optimiser {

    /** The step size of {@link #GradientDescent()}, {@value}. */
    public static final double DEFAULT_LEARNING_RATE = 0.01;

    /** Checks the learning rate. */
    public GradientDescent {
        Hyperparameter.learningRate("gradient-descent", learningRate);
    }

    /** Gradient descent with a learning rate of {@value #DEFAULT_LEARNING_RATE}. */
    public GradientDescent() {
        this(DEFAULT_LEARNING_RATE);
    }

    @Override
    public String name() {
        return "gradient-descent";
    }

    @Override
    public GradientDescent withLearningRate(double other) {
        return new GradientDescent(other);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return alpha -> parameter.value().backend().axpby(-alpha, parameter.gradient(), 1, parameter.value());
    }
}
