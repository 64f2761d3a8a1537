package gradus.network;

import gradus.activation.Activation;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.LayerSpec;
import gradus.layer.Mode;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A network of random depth, widths and parameters with a random batch: 1 to 4 layers of 1 to 6 units, 1 to 8 examples. */
record RandomProblem(Network network, Tensor x, Tensor y) {

    /** Farther from 0, where some activations have a kink, than the steps of central differences move any z. */
    private static final double CLEAR_OF_KINKS = 1e-3;

    /**
     * Draws a problem in which no z is near 0.
     *
     * @param hidden the activations that hidden layers are given in turn
     * @param output the activation of the last layer
     */
    static RandomProblem draw(long seed, Backend backend, List<Activation> hidden, Activation output) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomProblem problem = drawOnce(random, backend, hidden, output);
        while (problem.nearKink()) {
            problem = drawOnce(random, backend, hidden, output);
        }
        return problem;
    }

    private static RandomProblem drawOnce(
            SplittableRandom random, Backend backend, List<Activation> hidden, Activation output) {
        int inputs = random.nextInt(1, 7);
        int examples = random.nextInt(1, 9);
        List<LayerSpec> layers = new ArrayList<>();
        for (int depth = random.nextInt(0, 4); depth > 0; depth--) {
            layers.add(new Dense(random.nextInt(1, 7), hidden.get(depth % hidden.size()), Initialiser.xavier()));
        }
        int outputs = random.nextInt(1, 4);
        layers.add(new Dense(outputs, output, Initialiser.xavier()));
        Network network = new NetworkSpec(inputs, layers).build(backend, random, examples);
        network.parameters().stream()
                .filter(parameter -> parameter.name().endsWith("bias"))
                .forEach(bias -> draw(random, 0.5, bias.value()));
        Tensor x = backend.zeros(Shape.of(inputs, examples));
        draw(random, 2, x);
        Tensor y = backend.zeros(Shape.of(outputs, examples));
        draw(random, 1, y);
        backend.binary(BinaryOp.GREATER, y, 0, y);
        return new RandomProblem(network, x, y);
    }

    /** Fills a tensor evenly from −bound to bound. */
    private static void draw(SplittableRandom random, double bound, Tensor out) {
        out.copyFrom(random.doubles(out.shape().size(), -bound, bound).toArray());
    }

    private boolean nearKink() {
        network.forward(x, Mode.INFERENCE);
        List<Tensor> near = new ArrayList<>();
        network.visitTensors((name, tensor) -> {
            if (name.endsWith(" z") && smallest(tensor) < CLEAR_OF_KINKS) {
                near.add(tensor);
            }
        });
        return !near.isEmpty();
    }

    private static double smallest(Tensor z) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : z.toArray()) {
            smallest = Math.min(smallest, Math.abs(value));
        }
        return smallest;
    }
}
