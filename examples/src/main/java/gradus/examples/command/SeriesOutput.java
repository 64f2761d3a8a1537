package gradus.examples.command;

import gradus.examples.report.SeriesCsv;
import gradus.examples.report.SeriesJson;
import gradus.examples.report.SeriesPictures;
import gradus.examples.series.GradientCheckOutcome;
import gradus.examples.series.Outcome;
import gradus.examples.source.DataFile;
import gradus.tensor.Backend;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where the outcomes of experiments go besides the console. */
final class SeriesOutput {

    @Mixin
    private JsonOption json;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description =
                    "Write the costs to this file, a line for each: experiment, iteration, cost, and how it compares;"
                            + " not of gradient-checking, which has one cost and no iterations.")
    private Optional<Path> csv = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write pictures to this folder: for each experiment its cost curves.")
    private Optional<Path> pictures = Optional.empty();

    /** Finds out before the training whether its results can be written after it. */
    void check() {
        json.check();
        csv.ifPresent(file -> Places.requireFile("--csv", file));
        Places.requireDifferent("--csv", csv, "--json", json.file());
        Places.requireDifferent("--json", json.file(), "--out", pictures);
        Places.requireDifferent("--csv", csv, "--out", pictures);
        pictures.ifPresent(folder -> Places.makeFolder("--out", folder));
    }

    void write(List<Outcome> outcomes, List<DataFile> data, Backend backend, PrintWriter out) throws IOException {
        if (json.file().isPresent()) {
            new SeriesJson(
                            Version.current(),
                            backend.name(),
                            backend.precision().toString())
                    .write(outcomes, data, json.file().get());
        }
        if (csv.isPresent()) {
            SeriesCsv.write(outcomes, csv.get());
            outcomes.stream()
                    .filter(GradientCheckOutcome.class::isInstance)
                    .forEach(check ->
                            out.println("Not in '" + csv.get() + "': " + check.name() + ", which has no iterations"));
        }
        if (pictures.isPresent()) {
            SeriesPictures.write(outcomes, pictures.get());
        }
    }
}
