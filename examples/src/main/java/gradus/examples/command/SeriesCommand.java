package gradus.examples.command;

import gradus.examples.report.SeriesLines;
import gradus.examples.series.Experiment;
import gradus.examples.series.Outcome;
import gradus.examples.series.Series;
import gradus.examples.series.SeriesRunner;
import gradus.examples.source.SeriesSource;
import gradus.tensor.Backend;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradus series}: the experiments of the series, beside what it printed. */
@Command(
        name = "series",
        description = "Repeat the experiments of the article series, with what it printed beside what comes out here.",
        footer = {
            "",
            "Ends with 1 if a published number that can be reproduced was not, in float64 on the series' own images: a cost; an"
                    + " accuracy, at the end of a training whose costs all can be; a number of the gradient check."
        },
        sortOptions = false)
final class SeriesCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Only these: ${COMPLETION-CANDIDATES}; or '" + ALL
                    + "', those whose images are there (default: " + ALL + ").",
            completionCandidates = Candidates.ExperimentNames.class)
    private List<String> names = List.of();

    @Mixin
    private SeriesDataOption data;

    @Mixin
    private ComputingOptions computing;

    @Mixin
    private IterationsOption iterations;

    @Mixin
    private SeriesOutput output;

    @Override
    public Integer call() throws IOException {
        List<Experiment> experiments = experiments();
        SeriesSource source = data.source();
        output.check();
        if (!wantsAll()) {
            experiments.forEach(experiment -> Arguments.requireImages(source, experiment));
        }
        try (Backend backend = computing.open()) {
            PrintWriter out = spec.commandLine().getOut();
            SeriesLines lines = new SeriesLines(out);
            SeriesRunner runner = new SeriesRunner(backend, source, lines);
            List<Outcome> outcomes = runner.run(experiments);
            output.write(outcomes, runner.files(), backend, out);
            return outcomes.stream().allMatch(Outcome::agrees) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private List<Experiment> experiments() {
        List<Experiment> named = names.stream()
                .filter(name -> !name.equals(ALL))
                .distinct()
                .map(Arguments::experiment)
                .toList();
        List<Experiment> chosen = wantsAll() ? Series.EXPERIMENTS : named;
        return chosen.stream().map(iterations::ending).toList();
    }

    private boolean wantsAll() {
        return names.isEmpty() || names.contains(ALL);
    }
}
