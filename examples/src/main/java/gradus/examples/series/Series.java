package gradus.examples.series;

import static gradus.activation.Activations.RELU;
import static gradus.activation.Activations.SIGMOID;
import static gradus.activation.Activations.TANH;
import static gradus.examples.source.ImageSet.CATS_AND_DOGS;
import static gradus.examples.source.ImageSet.CATS_AND_OTHERS;

import gradus.activation.Activation;
import gradus.examples.series.DescentExperiment.Variant;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.LayerSpec;
import gradus.lookup.NearestName;
import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import gradus.training.Batches;
import java.util.List;
import java.util.NoSuchElementException;

/** The experiments of the series, in its order. */
public final class Series {

    private static final Initialiser HUNDREDTH = Initialiser.scaledNormal(0.01);

    /** All of them. */
    public static final List<Experiment> EXPERIMENTS = List.of(
            forward("forward-tanh", "the article's network with tanh", TANH),
            forward("forward-relu", "the article's network with ReLU", RELU),
            new GradientCheckExperiment(
                    "gradient-checking", "the gradients of one image against differences of the cost"),
            initial(
                    "init-zeros",
                    "weights that start at zero, so that all units of a layer stay equal",
                    Initialiser.zeros()),
            initial("init-random", "weights that start large, 10 times a normal number", Initialiser.scaledNormal(10)),
            initial("init-he", "weights that start by He's rule", Initialiser.he()),
            initial("init-xavier", "weights that start by Xavier's rule", Initialiser.xavier()),
            l2("l2-none", "the network for regularisation, without it", Regulariser.NONE),
            l2("l2-0.02", "L2 regularisation with λ = 0.02, the biases counted in the cost", new L2(0.02, true)),
            dropout("dropout-none", "the network for dropout, without it", 1),
            dropout("dropout-half", "dropout that keeps half of the hidden units, by masks that never change", 0.5),
            new DescentExperiment(
                    "gradient-descent-variants",
                    "logistic regression by batches of three sizes",
                    CATS_AND_OTHERS,
                    List.of(new Dense(1, SIGMOID, Initialiser.zeros())),
                    0.001,
                    20,
                    List.of(
                            new Variant("batch", Batches.FULL),
                            new Variant("mini-batch", Batches.of(32, TrainingExperiment.SEED)),
                            new Variant("stochastic", Batches.of(1, TrainingExperiment.SEED)))));

    private Series() {}

    /**
     * Returns the experiment of a name.
     *
     * @throws NoSuchElementException if there is none; the message lists all there are
     */
    public static Experiment named(String name) {
        return find(name, EXPERIMENTS);
    }

    /**
     * Returns the experiment of a name, which trains one network.
     *
     * @throws NoSuchElementException if there is none, or one that does something else; the message lists all that do
     */
    public static TrainingExperiment trainingNamed(String name) {
        return find(name, trainings());
    }

    private static <E extends Experiment> E find(String name, List<E> among) {
        return among.stream()
                .filter(experiment -> experiment.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        complaint(name, names(among)) + " (there are: " + String.join(", ", names(among)) + ")"));
    }

    private static String complaint(String name, List<String> usable) {
        return names().contains(name)
                ? "expected an experiment that trains a network, received '" + name + "'"
                : "unknown experiment '" + name + "'" + NearestName.hint(name, usable);
    }

    /** Returns those that train one network. */
    public static List<TrainingExperiment> trainings() {
        return EXPERIMENTS.stream()
                .filter(TrainingExperiment.class::isInstance)
                .map(TrainingExperiment.class::cast)
                .toList();
    }

    /** Returns the names of all. */
    public static List<String> names() {
        return names(EXPERIMENTS);
    }

    private static List<String> names(List<? extends Experiment> experiments) {
        return experiments.stream().map(Experiment::name).toList();
    }

    private static Experiment forward(String name, String about, Activation g) {
        return new TrainingExperiment(
                name, about, CATS_AND_OTHERS, inputs -> layers(g, HUNDREDTH, Regulariser.NONE), 0.03, 3000);
    }

    private static Experiment l2(String name, String about, Regulariser regulariser) {
        return new TrainingExperiment(
                name, about, CATS_AND_OTHERS, inputs -> layers(TANH, HUNDREDTH, regulariser), 0.03, 2500);
    }

    private static Experiment initial(String name, String about, Initialiser weights) {
        return new TrainingExperiment(
                name, about, CATS_AND_DOGS, inputs -> layers(TANH, weights, Regulariser.NONE), 0.01, 1000);
    }

    private static Experiment dropout(String name, String about, double keep) {
        return new TrainingExperiment(
                name, about, CATS_AND_OTHERS, inputs -> PublishedDropout.layers(inputs, keep), 0.03, 1000);
    }

    private static List<LayerSpec> layers(Activation g, Initialiser weights, Regulariser regulariser) {
        return List.of(
                new Dense(5, g, weights, regulariser),
                new Dense(5, g, weights, regulariser),
                new Dense(1, SIGMOID, weights, regulariser));
    }
}
