package gradus.optimiser;

import gradus.layer.Parameter;

/** A rule for changing parameters, and its hyperparameters; immutable. */
public interface Optimiser {

    /**
     * Returns what applies the rule to one parameter, with whatever it remembers of it.
     *
     * @param parameter whose value it will change
     */
    Updater updaterFor(Parameter parameter);
}
