package gradus.examples.command;

import gradus.activation.Softmax;
import gradus.cost.Cost;
import gradus.data.Dataset;
import gradus.data.LabelledImages;
import gradus.examples.cats.CatSettings;
import gradus.examples.cats.HiddenLayer;
import gradus.examples.check.NetworkCheck;
import gradus.examples.check.RandomBatch;
import gradus.examples.report.CheckJson;
import gradus.examples.report.CheckLines;
import gradus.examples.source.FolderSource;
import gradus.gradientcheck.GradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gradus check}: are the gradients right? */
@Command(
        name = "check",
        description = "Compare the gradients of a network with central differences of its cost, in float64.",
        footer = {
            "",
            "The difference of two gradients is |g - g'| / (|g| + |g'|), in Euclidean norms. An element whose central"
                    + " difference straddles a kink, such as that of the ReLU, is skipped and counted.",
            "",
            "Ends with 0 if the gradient of every parameter is right, and with 1 if one is wrong or nothing can be said."
        },
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    /** Elements of each parameter that are checked on images, {@value}: each takes two passes over all of them. */
    private static final int AT_MOST_ON_IMAGES = 20;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--activation",
            paramLabel = "NAME",
            defaultValue = "tanh",
            description = "Of the hidden layers: ${COMPLETION-CANDIDATES}, or one of a jar on the class path (default:"
                    + " ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.ActivationNames.class)
    private String activation;

    @Option(
            names = "--layers",
            paramLabel = "UNITS",
            split = ",",
            defaultValue = CatSettings.HIDDEN_LAYERS,
            description = "Units of each hidden layer, with a kind in front as for 'gradus cats' (default:"
                    + " ${DEFAULT-VALUE}).")
    private List<String> layers = List.of();

    @Option(
            names = "--cost",
            paramLabel = "NAME",
            defaultValue = "binary-cross-entropy",
            description = "${COMPLETION-CANDIDATES}, or one of a jar on the class path (default: ${DEFAULT-VALUE}).",
            completionCandidates = Candidates.CostNames.class)
    private String cost;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with train_catvnoncat.h5 and test_catvnoncat.h5, or with a folder catvnoncat that has"
                    + " them, or of JPEG and PNG images as for 'gradus cats' (default: a few random examples).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = CatSettings.SEED,
            description = "Seed of the weights, of random examples, and of which elements are checked (default:"
                    + " ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--epsilon",
            paramLabel = "SIZE",
            defaultValue = "" + GradientCheck.DEFAULT_EPSILON,
            description = "The step of the differences (default: ${DEFAULT-VALUE}).")
    private double epsilon;

    @Option(
            names = "--at-most",
            paramLabel = "N",
            description = "Check so many elements of each parameter, drawn from the seed (default: all, or "
                    + AT_MOST_ON_IMAGES + " with --data).")
    private Optional<Integer> atMost = Optional.empty();

    @Mixin
    private BackendOption backend;

    @Mixin
    private JsonOption json;

    @Override
    public Integer call() throws IOException {
        NetworkCheck check = check();
        json.check();
        try (Backend opened = backend.open(Precision.FLOAT64)) {
            Dataset batch = data.map(folder -> images(folder, check.cost()))
                    .orElseGet(() -> RandomBatch.of(check.cost(), seed));
            GradientCheckResult result = check.run(opened, batch);
            report(check, batch, result);
            return result.isRight() && !result.isVacuous() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private NetworkCheck check() {
        List<HiddenLayer> hidden = HiddenLayers.of(layers);
        Arguments.requireSeed(seed);
        Arguments.require(epsilon > 0 && Double.isFinite(epsilon), "--epsilon", "a number above 0", epsilon);
        atMost.ifPresent(elements -> Arguments.require(elements >= 1, "--at-most", "at least 1", elements));
        int elements = atMost.orElse(data.isPresent() ? AT_MOST_ON_IMAGES : Integer.MAX_VALUE);
        GradientCheck how =
                new GradientCheck().withEpsilon(epsilon).withAtMost(elements).withSeed(seed);
        return new NetworkCheck(Arguments.activation(activation), hidden, Arguments.cost(cost), seed, how);
    }

    private static Dataset images(Path folder, Cost cost) {
        LabelledImages training = new FolderSource(folder).read().training();
        return cost.outputActivation() instanceof Softmax
                ? Dataset.ofClasses(training)
                : Dataset.ofTwoClasses(training);
    }

    private void report(NetworkCheck check, Dataset batch, GradientCheckResult result) throws IOException {
        String network = check.network(batch.features(), batch.outputs()).toString();
        spec.commandLine()
                .getOut()
                .println(network + ", " + activation + ", " + cost + ", " + batch.examples() + " examples");
        new CheckLines(spec.commandLine().getOut()).print(result);
        if (json.file().isPresent()) {
            new CheckJson(Version.current(), backend.name(), network, activation, cost, seed)
                    .write(result, json.file().get());
        }
    }
}
