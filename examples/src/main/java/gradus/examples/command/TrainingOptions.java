package gradus.examples.command;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.examples.cats.CatSettings;
import gradus.examples.cats.HiddenLayer;
import gradus.optimiser.Optimiser;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is trained, and how; the defaults are the article's. */
final class TrainingOptions {

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            description =
                    "Train one network with this activation: ${COMPLETION-CANDIDATES}, or one of a jar on the class"
                            + " path (default: tanh, then relu).",
            completionCandidates = Candidates.ActivationNames.class)
    private Optional<String> activation = Optional.empty();

    @Option(
            names = "--layers",
            paramLabel = "UNITS",
            split = ",",
            defaultValue = CatSettings.HIDDEN_LAYERS,
            description =
                    "Units of each hidden layer, with its kind in front as in dense:5 if it is another than dense:"
                            + " ${COMPLETION-CANDIDATES}, or one of a jar on the class path (default: ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.LayerNames.class)
    private List<String> layers = List.of();

    @Option(
            names = "--initialiser",
            paramLabel = "NAME",
            defaultValue = CatSettings.WEIGHTS,
            description = "How weights start: ${COMPLETION-CANDIDATES}, or one of a jar on the class path (default:"
                    + " ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.InitialiserNames.class)
    private String initialiser = CatSettings.WEIGHTS;

    @Option(
            names = "--cost",
            paramLabel = "NAME",
            defaultValue = CatSettings.COST,
            description =
                    "What is made small, of the probability that the sigmoid gives: ${COMPLETION-CANDIDATES}, or one"
                            + " of a jar on the class path (default: ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.OneOutputCostNames.class)
    private String cost = CatSettings.COST;

    @Option(
            names = "--optimiser",
            paramLabel = "NAME",
            defaultValue = CatSettings.OPTIMISER,
            description = "How: ${COMPLETION-CANDIDATES}, or one of a jar on the class path (default:"
                    + " ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.OptimiserNames.class)
    private String optimiser = CatSettings.OPTIMISER;

    @Option(
            names = "--learning-rate",
            paramLabel = "RATE",
            description = "Its step size (default: " + CatSettings.LEARNING_RATE + " for " + CatSettings.OPTIMISER
                    + ", the optimiser's own for another).")
    private Optional<Double> learningRate = Optional.empty();

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = CatSettings.ITERATIONS,
            description = "Updates, each on all training images (default: ${DEFAULT-VALUE}).")
    private int iterations;

    @Option(
            names = "--plain",
            description =
                    "Train the first layer in its plain form, even where the Gram form is the same up to round-off"
                            + " with less work: full batches of fewer images than numbers in each.")
    private boolean plain;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = CatSettings.SEED,
            description = "Seed of the initial weights (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--log-every",
            paramLabel = "N",
            defaultValue = CatSettings.LOG_EVERY,
            description = "Print every N-th cost (default: ${DEFAULT-VALUE}).")
    private int logEvery;

    CatSettings settings() {
        List<HiddenLayer> hidden = HiddenLayers.of(layers);
        Arguments.require(iterations >= 1, "--iterations", "at least 1", iterations);
        Arguments.requireSeed(seed);
        Arguments.require(logEvery >= 1, "--log-every", "at least 1", logEvery);
        List<Activation> activations = activation
                .map(name -> List.of(Arguments.activation(name)))
                .orElse(List.of(Activations.TANH, Activations.RELU));
        return new CatSettings(
                activations,
                hidden,
                Arguments.initialiser(initialiser),
                OneOutputCost.named(cost),
                optimiser(),
                iterations,
                plain,
                seed,
                logEvery);
    }

    private Optimiser optimiser() {
        Optimiser chosen = Arguments.optimiser(optimiser);
        double rate = learningRate.orElseGet(() -> optimiser.equals(CatSettings.OPTIMISER)
                ? Double.parseDouble(CatSettings.LEARNING_RATE)
                : chosen.learningRate());
        Arguments.require(rate > 0 && Double.isFinite(rate), "--learning-rate", "a number above 0", rate);
        return chosen.withLearningRate(rate);
    }
}
