package gradus.backend.testkit;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.cost.BinaryCrossEntropy;
import gradus.layer.Dense;
import gradus.layer.Mode;
import gradus.layer.TensorVisitor;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.network.Objective;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Updater;
import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;

/**
 * A network with two hidden layers and a sigmoid behind them, in training by gradient descent on random examples with the
 * binary cross-entropy.
 */
final class SmallTraining implements AutoCloseable {

    private static final double LEARNING_RATE = 0.5;

    private final Network network;
    private final Objective objective;
    private final Tensor x;
    private final Tensor y;
    private final Updater[] updaters;

    /**
     * Builds the network.
     *
     * @param hidden the activation of the hidden layers
     * @param sizes inputs, units of both hidden layers, examples
     * @param seed of parameters and examples
     */
    SmallTraining(Backend backend, Activation hidden, int[] sizes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int examples = sizes[3];
        network = NetworkSpec.of(
                        sizes[0],
                        new Dense(sizes[1], hidden),
                        new Dense(sizes[2], hidden),
                        new Dense(1, Activations.SIGMOID))
                .build(backend, random, examples);
        objective = new Objective(network, new BinaryCrossEntropy());
        Shape features = Shape.of(sizes[0], examples);
        x = backend.tensor(features, Samples.ordinary(features, seed));
        y = backend.tensor(
                Shape.of(1, examples),
                random.ints(examples, 0, 2).asDoubleStream().toArray());
        GradientDescent descent = new GradientDescent(LEARNING_RATE);
        updaters = network.parameters().stream().map(descent::updaterFor).toArray(Updater[]::new);
    }

    /** Runs both passes and returns the cost. */
    double passes() {
        double cost = objective.forward(x, y, Mode.TRAINING);
        objective.backward(y);
        return cost;
    }

    /** Updates the parameters. */
    void update() {
        for (Updater updater : updaters) {
            updater.update(LEARNING_RATE);
        }
    }

    /** Shows parameters, z, a and gradients, each by its name. */
    void visit(TensorVisitor visitor) {
        network.visitTensors(visitor);
        network.parameters().forEach(parameter -> visitor.visit(parameter.name() + " gradient", parameter.gradient()));
    }

    @Override
    public void close() {
        objective.close();
        network.close();
        x.close();
        y.close();
    }
}
