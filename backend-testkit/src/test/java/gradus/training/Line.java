package gradus.training;

import gradus.activation.Activations;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Updater;
import gradus.regulariser.Regulariser;
import gradus.tensor.Backend;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;

/** The smallest network there is, a = w·x + b with w = 1 and b = 0 at first, and numbers that it can be shown. */
final class Line {

    private Line() {}

    static Network network(Backend backend, int examples) {
        return network(backend, examples, Regulariser.NONE);
    }

    static Network network(Backend backend, int examples, Regulariser regulariser) {
        Dense layer = new Dense(1, Activations.IDENTITY, Initialiser.constant(1), regulariser);
        return NetworkSpec.of(1, layer).build(backend, new SplittableRandom(1), examples);
    }

    static double w(Network network) {
        return network.parameters().get(0).value().element(0);
    }

    static double b(Network network) {
        return network.parameters().get(1).value().element(0);
    }

    /** Returns z of the last forward pass: with w = 1 and b = 0, the examples that were shown. */
    static double[] shown(Network network) {
        double[][] z = new double[1][];
        network.visitTensors((name, tensor) -> {
            if (name.endsWith(" z")) {
                z[0] = tensor.toArray();
            }
        });
        return z[0];
    }

    /** Returns the examples 0, 1, 2, ..., each its own target. */
    static Dataset counting(int examples) {
        double[] numbers = new double[examples];
        for (int i = 0; i < examples; i++) {
            numbers[i] = i;
        }
        return new Dataset(1, 1, numbers, numbers);
    }

    /** An optimiser that leaves every parameter as it is. */
    record Standstill(double learningRate) implements Optimiser {

        @Override
        public String name() {
            return "standstill";
        }

        @Override
        public Optimiser withLearningRate(double other) {
            return new Standstill(other);
        }

        @Override
        public Updater updaterFor(Parameter parameter) {
            return alpha -> {};
        }
    }

    /** An optimiser that makes w the learning rate of each step, and leaves b as it is. */
    record Follow(double learningRate) implements Optimiser {

        @Override
        public String name() {
            return "follow";
        }

        @Override
        public Optimiser withLearningRate(double other) {
            return new Follow(other);
        }

        @Override
        public Updater updaterFor(Parameter parameter) {
            Tensor theta = parameter.value();
            return parameter.name().endsWith("weights")
                    ? alpha -> theta.backend().fill(alpha, theta)
                    : alpha -> {};
        }
    }
}
