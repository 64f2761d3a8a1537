package gradus.optimiser;

import gradus.layer.Parameter;

/**
 * Gradient descent: θ ← θ − α ∂J/∂θ. Section "Update parameters" of the article.
 *
 * @param learningRate the step size α, finite and &gt; 0
 */
public record GradientDescent(double learningRate) implements Optimiser {

    /** Checks the learning rate. */
    public GradientDescent {
        if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "gradient descent: expected a finite learning rate above 0, received " + learningRate);
        }
    }

    @Override
    public Updater updaterFor(Parameter parameter) {
        return () -> parameter.value().backend().axpby(-learningRate, parameter.gradient(), 1, parameter.value());
    }
}
