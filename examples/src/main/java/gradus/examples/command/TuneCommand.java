package gradus.examples.command;

import gradus.examples.report.TuningLines;
import gradus.examples.tune.CatTuning;
import gradus.examples.tune.JournalFile;
import gradus.examples.tune.TuneReport;
import gradus.examples.tune.TuneSettings;
import gradus.examples.tune.TuningRun;
import gradus.tuning.TrialJournal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gradus tune}: which hyperparameters? */
@Command(
        name = "tune",
        description =
                "Search hyperparameters by cross-validation on the training images; then train the best setting on"
                        + " all of them and test it, once.",
        footer = {
            "",
            "Values are given one by one, 0,0.5, or as a range, 0.001..0.1. Trials are ranked by their mean validation"
                    + " accuracy, ties by their mean validation cost, then by their number; a training that diverges fails"
                    + " its trial.",
            "",
            "With --features span, images are turned in the space of their pixels so that as many numbers as there are"
                    + " images say all of them, training images first. To networks with Gaussian weights that learn by"
                    + " gradient descent, momentum or Nesterov's method nothing changes but the time; for the other"
                    + " optimisers it is another basis.",
            "",
            "The same seed gives the same table with any number of threads, and after any interruption that --journal"
                    + " bridges. A journal belongs to one search and is refused by another, one with more --trials too, although"
                    + " its first trials are the same. Ends with 1 if every trial failed, or every training for the test."
        },
        sortOptions = false)
final class TuneCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private SearchOptions search;

    @Mixin
    private ComputingOptions computing;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Trials that run at once (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Write each finished trial to this file, and take from it those that were finished before.")
    private Optional<Path> journal = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "Trials to print (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--quiet", description = "Do not tell on the standard error stream of each finished trial.")
    private boolean quiet;

    @Mixin
    private TuneOutput output;

    @Override
    public Integer call() throws IOException {
        TuneSettings settings = search.settings();
        Arguments.require(threads >= 1, "--threads", "at least 1", threads);
        Arguments.require(top >= 1, "--top", "at least 1", top);
        computing.precision();
        journal.ifPresent(file -> Places.requireFile("--journal", file));
        output.check(journal);
        TuningRun run = run(settings);
        output.write(run, computing.backend(), computing.precision().toString());
        return run.succeeded() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private TuningRun run(TuneSettings settings) throws IOException {
        TuneReport report = new TuningLines(spec.commandLine().getOut(), progress(), settings, top);
        CatTuning tuning = new CatTuning(data.source().read(), settings, threads, computing::open, report);
        tuning.requireFittingImages();
        if (journal.isEmpty()) {
            return tuning.run(TrialJournal.NONE);
        }
        try (JournalFile file = JournalFile.open(journal.get(), header(tuning))) {
            return tuning.run(file);
        }
    }

    private Map<String, String> header(CatTuning tuning) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("version of gradus", Version.current());
        header.put("backend", computing.backend() + " " + computing.precision());
        header.putAll(tuning.identity());
        return header;
    }

    private PrintWriter progress() {
        return quiet ? new PrintWriter(Writer.nullWriter()) : spec.commandLine().getErr();
    }
}
