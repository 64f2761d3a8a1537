package gradus.examples.series;

import gradus.cost.BinaryCrossEntropy;
import gradus.examples.source.ImageSet;
import gradus.layer.LayerSpec;
import gradus.network.NetworkSpec;
import gradus.optimiser.GradientDescent;
import gradus.training.Batches;
import gradus.training.Trainer;
import gradus.training.TrainingLength;
import java.util.List;

/**
 * Gradient descent on the same problem with batches of several sizes, compared by the cost of the whole training set after the
 * same number of examples. Part "Gradient Descent Algorithm and Its Variants" of the series.
 *
 * @param name what it is called by
 * @param about what it shows
 * @param images which are learnt from
 * @param layers of the network
 * @param learningRate step size, the same for all
 * @param epochs how often every example is seen, ≥ 1
 * @param variants what is compared
 */
public record DescentExperiment(
        String name,
        String about,
        ImageSet images,
        List<LayerSpec> layers,
        double learningRate,
        int epochs,
        List<Variant> variants)
        implements Experiment {

    /** Copies the lists. */
    public DescentExperiment {
        layers = List.copyOf(layers);
        variants = List.copyOf(variants);
    }

    @Override
    public DescentExperiment endedAfter(int limit) {
        return new DescentExperiment(name, about, images, layers, learningRate, Math.min(epochs, limit), variants);
    }

    /** Returns what is trained. */
    public NetworkSpec network(int inputs) {
        return new NetworkSpec(inputs, layers);
    }

    /** Returns what trains it in a variant. */
    public Trainer trainer(Variant variant) {
        return new Trainer(new BinaryCrossEntropy(), new GradientDescent(learningRate), TrainingLength.epochs(epochs))
                .withBatches(variant.batches());
    }

    /**
     * One size of batches.
     *
     * @param name what it is called
     * @param batches how examples are dealt out
     */
    public record Variant(String name, Batches batches) {}
}
