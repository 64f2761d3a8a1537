package gradus.examples.series;

import gradus.cost.BinaryCrossEntropy;
import gradus.examples.published.Likeness;
import gradus.examples.published.PublishedTable;
import gradus.examples.published.SameDecimals;
import gradus.examples.source.ImageSet;
import gradus.layer.LayerSpec;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.training.Trainer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A network, trained by gradient descent on all images at once.
 *
 * @param name what it is called by
 * @param about what it shows
 * @param images which it learns from
 * @param layers of the network, for a number of inputs
 * @param learningRate step size
 * @param iterations updates, ≥ 1
 */
public record TrainingExperiment(
        String name,
        String about,
        ImageSet images,
        IntFunction<List<LayerSpec>> layers,
        double learningRate,
        int iterations)
        implements Experiment {

    /** The series' seed, {@value}. */
    public static final long SEED = 1;

    /** Iterations from one reported cost to the next, {@value}. */
    public static final int LOG_EVERY = 100;

    @Override
    public TrainingExperiment endedAfter(int limit) {
        return new TrainingExperiment(name, about, images, layers, learningRate, Math.min(iterations, limit));
    }

    /** Returns what is trained. */
    public NetworkSpec network(int inputs) {
        return new NetworkSpec(inputs, layers.apply(inputs));
    }

    /** Builds what is trained, its weights drawn from {@value #SEED}. */
    public Network build(Backend backend, int inputs, int examples) {
        return network(inputs).build(backend, new NumpyRandom(SEED), examples);
    }

    /** Returns what trains it. */
    public Trainer trainer() {
        return new Trainer(new BinaryCrossEntropy(), new GradientDescent(learningRate), iterations);
    }

    /** Returns when two of its costs count as the same. */
    public Likeness likeness() {
        return published().map(PublishedTable::likeness).orElse(new SameDecimals(4));
    }

    /** Returns what was published. */
    public Optional<PublishedTable> published() {
        return PublishedTable.of(name);
    }
}
