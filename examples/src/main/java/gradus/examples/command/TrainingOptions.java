package gradus.examples.command;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.examples.cats.CatSettings;
import gradus.examples.cats.HiddenLayer;
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
            names = "--learning-rate",
            paramLabel = "RATE",
            defaultValue = CatSettings.LEARNING_RATE,
            description = "Step size of gradient descent (default: ${DEFAULT-VALUE}).")
    private double learningRate;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = CatSettings.ITERATIONS,
            description = "Updates, each on all training images (default: ${DEFAULT-VALUE}).")
    private int iterations;

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
        Arguments.require(
                learningRate > 0 && Double.isFinite(learningRate), "--learning-rate", "a number above 0", learningRate);
        Arguments.require(iterations >= 1, "--iterations", "at least 1", iterations);
        Arguments.requireSeed(seed);
        Arguments.require(logEvery >= 1, "--log-every", "at least 1", logEvery);
        List<Activation> activations = activation
                .map(name -> List.of(Arguments.activation(name)))
                .orElse(List.of(Activations.TANH, Activations.RELU));
        return new CatSettings(
                activations, hidden, Arguments.initialiser(initialiser), learningRate, iterations, seed, logEvery);
    }
}
