package gradus.network;

import gradus.layer.Parameter;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.Workspace;
import java.util.List;

/** The regularisers of a network's parameters at work: those that ask for something, each with room of its own. */
final class Regularisation implements AutoCloseable {

    private final Parameter[] parameters;
    private final Workspace[] scratch;
    private final int examples;

    /**
     * Collects the regularised ones of parameters.
     *
     * @param examples m of the penalties
     */
    Regularisation(List<Parameter> all, Backend backend, int examples) {
        this.examples = examples;
        parameters = all.stream()
                .filter(parameter -> parameter.regulariser() != Regulariser.NONE)
                .toArray(Parameter[]::new);
        scratch = new Workspace[parameters.length];
        for (int i = 0; i < scratch.length; i++) {
            scratch[i] = new Workspace(backend);
        }
    }

    /** Returns the sum of all penalties. */
    double penalty() {
        double sum = 0;
        for (int i = 0; i < parameters.length; i++) {
            sum += parameters[i].regulariser().penalty(parameters[i].value(), examples, scratch[i]);
        }
        return sum;
    }

    void addGradients() {
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            parameter.regulariser().addGradient(parameter.value(), examples, scratch[i], parameter.gradient());
        }
    }

    void constrain() {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i].regulariser().constrain(parameters[i].value(), scratch[i]);
        }
    }

    @Override
    public void close() {
        for (Workspace workspace : scratch) {
            workspace.close();
        }
    }
}
