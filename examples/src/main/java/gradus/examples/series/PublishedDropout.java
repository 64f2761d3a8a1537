package gradus.examples.series;

import static gradus.activation.Activations.RELU;
import static gradus.activation.Activations.SIGMOID;

import gradus.activation.Activation;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.DropoutMasks;
import gradus.layer.LayerSpec;
import gradus.random.NumpyRandom;
import java.util.List;

/**
 * The network of part "Dropout" of the series, inputs → 10 → 10 → 1, both hidden layers behind ReLU thinned out.
 *
 * <p>The series seeds its generator with {@value TrainingExperiment#SEED} in every iteration, and draws in each a mask for the input, for both hidden
 * layers and for the output, though all of the first and the last is kept. So the masks never change, and those of the hidden
 * layers stand behind inputs × m numbers for the input in the generator's stream.
 */
final class PublishedDropout {

    private static final int HIDDEN_UNITS = 10;

    private PublishedDropout() {}

    /**
     * Returns its layers.
     *
     * @param inputs features of each example
     * @param keep the probability that a hidden unit is kept, in (0, 1]
     */
    static List<LayerSpec> layers(int inputs, double keep) {
        return List.of(
                dense(HIDDEN_UNITS, RELU),
                new Dropout(keep, masks(inputs)),
                dense(HIDDEN_UNITS, RELU),
                new Dropout(keep, masks(inputs + HIDDEN_UNITS)),
                dense(1, SIGMOID));
    }

    private static Dense dense(int units, Activation g) {
        return new Dense(units, g, Initialiser.scaledNormal(0.01));
    }

    /** Returns masks drawn behind those of layers with so many units together. */
    private static DropoutMasks masks(int unitsBefore) {
        return DropoutMasks.constant((units, examples) -> {
            NumpyRandom random = new NumpyRandom(TrainingExperiment.SEED);
            for (long i = 0; i < (long) unitsBefore * examples; i++) {
                random.nextDouble();
            }
            return random.doubles((long) units * examples).toArray();
        });
    }
}
