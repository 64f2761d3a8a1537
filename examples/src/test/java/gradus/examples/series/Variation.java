package gradus.examples.series;

import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.LayerSpec;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.Optimiser;
import gradus.random.NumpyRandom;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.training.Trainer;
import gradus.training.TrainingLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * An experiment of the series, trained in another way.
 *
 * @param experiment its name; all its layers are dense
 * @param optimiser what trains it
 * @param regulariser of all weights
 * @param keep the probability that a hidden unit is kept, in (0, 1]; with 1 there is no dropout
 */
record Variation(String experiment, Optimiser optimiser, Regulariser regulariser, double keep) {

    /** An experiment with another optimiser and nothing else. */
    Variation(String experiment, Optimiser optimiser) {
        this(experiment, optimiser, Regulariser.NONE, 1);
    }

    /** Returns what trains it for a number of iterations. */
    Trainer trainer(int iterations) {
        return Series.trainingNamed(experiment)
                .trainer()
                .withOptimiser(optimiser)
                .withLength(TrainingLength.iterations(iterations));
    }

    /** Builds it and trains it. */
    Course train(Trainer trainer, Backend backend, Dataset data) {
        try (Network network = build(backend, data)) {
            return Course.of(trainer, network, data);
        }
    }

    /** Builds it, moves every weight and bias to a neighbouring number, a unit in the last place away, and trains it. */
    Course trainBeside(DoubleUnaryOperator neighbour, Trainer trainer, Backend backend, Dataset data) {
        try (Network network = build(backend, data)) {
            network.parameters().stream()
                    .map(Parameter::value)
                    .forEach(value -> value.copyFrom(
                            Arrays.stream(value.toArray()).map(neighbour).toArray()));
            return Course.of(trainer, network, data);
        }
    }

    private Network build(Backend backend, Dataset data) {
        return new NetworkSpec(data.features(), layers(data.features()))
                .build(backend, new NumpyRandom(TrainingExperiment.SEED), data.examples());
    }

    private List<LayerSpec> layers(int inputs) {
        List<LayerSpec> layers = new ArrayList<>();
        for (LayerSpec layer : Series.trainingNamed(experiment).layers().apply(inputs)) {
            if (keep < 1 && !layers.isEmpty()) {
                layers.add(new Dropout(keep));
            }
            layers.add(((Dense) layer).withRegulariser(regulariser));
        }
        return layers;
    }
}
