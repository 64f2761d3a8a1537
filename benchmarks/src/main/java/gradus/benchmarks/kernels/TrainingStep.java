package gradus.benchmarks.kernels;

import gradus.activation.Activations;
import gradus.cost.CategoricalCrossEntropy;
import gradus.layer.Dense;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.network.Objective;
import gradus.optimiser.Adam;
import gradus.optimiser.GradientDescent;
import gradus.optimiser.Optimiser;
import gradus.optimiser.Updater;
import gradus.random.NumpyRandom;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A step of 784-512-256-10 on a batch of 128 and its parts, without what a trainer does around it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class TrainingStep {

    private static final int EXAMPLES = 128;
    private static final int CLASSES = 10;

    /** Who updates: gradient descent or Adam. */
    @Param({"gd", "adam"})
    public String optimiser;

    private Tensor x;
    private Tensor y;
    private Objective objective;
    private List<Updater> updaters;

    /** Builds the network. */
    @Setup(Level.Trial)
    public void build(OpenBackend on) {
        x = on.random(784, EXAMPLES);
        y = on.backend().tensor(Shape.of(CLASSES, EXAMPLES), oneHot());
        NetworkSpec spec = NetworkSpec.of(
                784,
                new Dense(512, Activations.RELU),
                new Dense(256, Activations.RELU),
                new Dense(CLASSES, Activations.SOFTMAX));
        Network network = spec.build(on.backend(), new NumpyRandom(1), EXAMPLES);
        objective = new Objective(network, new CategoricalCrossEntropy());
        Optimiser chosen = optimiser.equals("adam") ? new Adam() : new GradientDescent();
        updaters = network.parameters().stream()
                .map((Parameter p) -> chosen.updaterFor(p))
                .toList();
        step();
    }

    private static double[] oneHot() {
        double[] y = new double[CLASSES * EXAMPLES];
        for (int i = 0; i < EXAMPLES; i++) {
            y[i % CLASSES * EXAMPLES + i] = 1;
        }
        return y;
    }

    /** Forward pass, cost, backward pass, update. */
    @Benchmark
    public double step() {
        double j = forward();
        backward();
        update();
        return j;
    }

    /** The forward pass and the cost. */
    @Benchmark
    public double forward() {
        return objective.forward(x, y, gradus.layer.Mode.TRAINING);
    }

    /** The backward pass. */
    @Benchmark
    public void backward() {
        objective.backward(y);
    }

    /** The update, with a step size so small that nothing diverges. */
    @Benchmark
    public void update() {
        for (Updater updater : updaters) {
            updater.update(1e-6);
        }
    }
}
