package gradus.examples.command;

import gradus.examples.cats.CatSettings;
import gradus.examples.compare.Comparison;
import gradus.examples.compare.ComparisonResult;
import gradus.examples.failure.BadInputException;
import gradus.examples.report.ComparisonJson;
import gradus.examples.report.ComparisonLines;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gradus compare}: where do two backends part? */
@Command(
        name = "compare",
        description =
                "Train the same network on two backends in lockstep, and tell the first iteration, layer and tensor"
                        + " in which they differ.",
        footer = {
            "",
            "The difference of two tensors is max |a - b|, relative to the largest magnitude in either. In each iteration"
                    + " weights, bias, z and a of every layer are compared, then the cost.",
            "",
            "Ends with 0 if the backends agree in all iterations that are judged, 1 if they differ. Training amplifies"
                    + " round-off, and that of the article's tanh network is chaotic past iteration 2000: there two"
                    + " correct backends differ too. '--until' says how far agreement can be asked for."
        },
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = BackendChoice.OPTION,
            paramLabel = "A,B",
            required = true,
            description = "The two backends: ${COMPLETION-CANDIDATES}; each may have a precision of its own, as in"
                    + " ejml:float32.",
            completionCandidates = Candidates.BackendNames.class)
    private String backends;

    @Option(
            names = "--precision",
            paramLabel = "FORMAT",
            defaultValue = "float64",
            description = "float64 or float32, for a backend that has none of its own (default: ${DEFAULT-VALUE}).")
    private String precision;

    @Option(
            names = "--tolerance",
            paramLabel = "SIZE",
            description = "A larger difference is one (default: 1e-9, or twice the bound of the rounding errors of the"
                    + " network's longest sum in the coarser precision if that is more: 1.5e-3 for the article's in"
                    + " float32).")
    private Optional<Double> tolerance = Optional.empty();

    @Option(names = "--until", paramLabel = "N", description = "The last iteration that is judged (default: all are).")
    private Optional<Integer> until = Optional.empty();

    @Mixin
    private DataOption data;

    @Mixin
    private TrainingOptions training;

    @Mixin
    private JsonOption json;

    @Override
    public Integer call() throws IOException {
        List<BackendChoice> choices = choices();
        CatSettings settings = training.settings();
        json.check();
        Comparison comparison = new Comparison(
                data.source(),
                settings,
                checkedTolerance(),
                checkedUntil(settings),
                new ComparisonLines(spec.commandLine().getOut(), settings));
        List<ComparisonResult> results;
        try (Backend a = choices.get(0).open();
                Backend b = choices.get(1).open()) {
            results = comparison.run(a, b);
        }
        if (json.file().isPresent()) {
            List<String> names = choices.stream().map(BackendChoice::toString).toList();
            new ComparisonJson(Version.current(), names, settings.seed())
                    .write(results, json.file().get());
        }
        return results.stream().allMatch(ComparisonResult::agrees) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<BackendChoice> choices() {
        List<String> names = List.of(backends.split(",", -1));
        if (names.size() != 2 || names.contains("")) {
            throw new BadInputException(BackendChoice.OPTION + ": expected two names with a comma between, received '"
                    + backends + "'; such as ejml,nd4j or ejml:float64,ejml:float32");
        }
        Precision otherwise = Arguments.precision("--precision", precision);
        return names.stream().map(name -> BackendChoice.of(name, otherwise)).toList();
    }

    private OptionalDouble checkedTolerance() {
        tolerance.ifPresent(size -> Arguments.require(
                size >= 0 && size < Double.POSITIVE_INFINITY, "--tolerance", "a number of at least 0", size));
        return tolerance.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private int checkedUntil(CatSettings settings) {
        until.ifPresent(last -> Arguments.require(last >= 1, "--until", "at least 1", last));
        return until.orElse(settings.iterations());
    }
}
