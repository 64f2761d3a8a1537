package gradus.backend.testkit;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.training.Trainer;
import gradus.training.TrainingListener;
import java.util.Arrays;

/**
 * A network of the article's form, features → 5 → 5 → 1, trained on random images: for a backend's own tests, of what it
 * allocates or of threads.
 *
 * @param activation of the hidden layers
 * @param features values of each image
 * @param examples images
 * @param iterations of gradient descent
 */
public record TrainingRun(Activation activation, int features, int examples, int iterations) {

    /** Trains, and returns all parameters, row-major, first layer first. */
    public double[] parameters(Backend backend, long seed, TrainingListener... listeners) {
        NumpyRandom random = new NumpyRandom(seed);
        double[] x = random.doubles((long) features * examples).toArray();
        double[] y = random.ints(examples, 0, 2).asDoubleStream().toArray();
        try (Network network = spec().build(backend, random, examples)) {
            new Trainer(new BinaryCrossEntropy(), new GradientDescent(0.03), iterations)
                    .withListeners(listeners)
                    .train(network, new Dataset(features, 1, x, y));
            return network.parameters().stream()
                    .flatMapToDouble(
                            parameter -> Arrays.stream(parameter.value().toArray()))
                    .toArray();
        }
    }

    private NetworkSpec spec() {
        Initialiser small = Initialiser.scaledNormal(0.01);
        return NetworkSpec.of(
                features,
                new Dense(5, activation, small),
                new Dense(5, activation, small),
                new Dense(1, Activations.SIGMOID, small));
    }
}
