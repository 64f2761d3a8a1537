package gradus.examples.command;

import gradus.examples.cats.CatRun;
import gradus.examples.report.JsonReport;
import gradus.examples.report.Pictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where results go besides the console. */
final class OutputOptions {

    @Mixin
    private JsonOption json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write pictures to this folder: the cost curves, sample images, and the test images with what"
                    + " the network took them for.")
    private Optional<Path> pictures = Optional.empty();

    /** Finds out before the training whether its results can be written after it. */
    void check() {
        json.check();
        Places.requireDifferent("--json", json.file(), "--out", pictures);
        pictures.ifPresent(folder -> Places.makeFolder("--out", folder));
    }

    void write(CatRun run, JsonReport report) throws IOException {
        if (json.file().isPresent()) {
            report.write(run, json.file().get());
        }
        if (pictures.isPresent()) {
            Pictures.write(run, pictures.get());
        }
    }
}
