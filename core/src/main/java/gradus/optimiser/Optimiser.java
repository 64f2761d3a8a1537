package gradus.optimiser;

import gradus.layer.Parameter;

/** A rule for changing parameters, and its hyperparameters; immutable. */
public interface Optimiser {

    /** Returns the name it is found by, in lower case, such as {@code gradient-descent}. */
    String name();

    /** Returns the step size α, finite and &gt; 0: that of every step, unless a schedule changes it. */
    double learningRate();

    /**
     * Returns this rule with another step size.
     *
     * @param learningRate α, finite and &gt; 0
     */
    Optimiser withLearningRate(double learningRate);

    /**
     * Returns whether each step is a linear function of the gradients so far, with the same numbers for all elements. Training
     * may then change a linear function of a parameter in its place, which can be far less work. Not so unless said.
     */
    default boolean isLinear() {
        return false;
    }

    /**
     * Returns what applies the rule to one parameter, with whatever it remembers of it.
     *
     * @param parameter whose value it will change
     */
    Updater updaterFor(Parameter parameter);
}
