package gradus.examples.command;

import gradus.examples.report.TuningCsv;
import gradus.examples.report.TuningJson;
import gradus.examples.tune.TuningRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where the results of a search go besides the console. */
final class TuneOutput {

    @Mixin
    private JsonOption json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write the trials to this file, a line for each, best first.")
    private Optional<Path> csv = Optional.empty();

    /** Finds out before the search whether its results can be written after it, and not over its journal. */
    void check(Optional<Path> journal) {
        json.check();
        csv.ifPresent(file -> Places.requireFile("--csv", file));
        Places.requireDifferent("--json", json.file(), "--journal", journal);
        Places.requireDifferent("--csv", csv, "--journal", journal);
        Places.requireDifferent("--csv", csv, "--json", json.file());
    }

    void write(TuningRun run, String backend, String precision) throws IOException {
        if (json.file().isPresent()) {
            new TuningJson(Version.current(), backend, precision)
                    .write(run, json.file().get());
        }
        if (csv.isPresent()) {
            TuningCsv.write(run.trials(), csv.get());
        }
    }
}
