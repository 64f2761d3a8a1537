package gradus.benchmarks.work;

import gradus.activation.Activations;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.layer.LayerSpec;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.training.Batches;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Training steps of a network in which one size is the variant and the others stay: {@value #EXAMPLES} examples, {@value #DEPTH}
 * hidden layers of {@value #WIDTH} units, as many inputs, ten outputs. All examples are in every step.
 */
final class SizeWork {

    /** Examples where they do not vary, {@value}. */
    static final int EXAMPLES = 128;

    /** Units of a hidden layer where they do not vary, {@value}. */
    static final int WIDTH = 128;

    /** Hidden layers where they do not vary, {@value}. */
    static final int DEPTH = 4;

    private static final int OUTPUTS = 10;

    private SizeWork() {}

    static ClassifierWork of(String what, Task task) {
        int size = Integer.parseInt(task.variant());
        int examples = what.equals("examples") ? size : EXAMPLES;
        int width = what.equals("width") ? size : WIDTH;
        int depth = what.equals("depth") ? size : DEPTH;
        return new ClassifierWork(
                task, network(width, depth), data(width, examples), Batches.inOrder(examples), new GradientDescent());
    }

    private static NetworkSpec network(int width, int depth) {
        Stream<LayerSpec> hidden = Stream.<LayerSpec>generate(() -> new Dense(width, Activations.RELU))
                .limit(depth);
        return new NetworkSpec(
                width,
                Stream.concat(hidden, Stream.of(new Dense(OUTPUTS, Activations.SOFTMAX)))
                        .toList());
    }

    private static Dataset data(int features, int examples) {
        double[] x = new Random(1).doubles((long) features * examples).toArray();
        double[] y = new double[OUTPUTS * examples];
        for (int i = 0; i < examples; i++) {
            y[i % OUTPUTS * examples + i] = 1;
        }
        return new Dataset(features, OUTPUTS, x, y);
    }
}
