package gradus.examples.command;

import gradus.examples.cats.CatRun;
import gradus.examples.failure.BadInputException;
import gradus.examples.report.JsonReport;
import gradus.examples.report.Pictures;
import java.io.IOException;
import java.nio.file.Files;
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
        pictures.ifPresent(OutputOptions::makeFolder);
    }

    private static void makeFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadInputException("--out: expected a folder, received '" + folder + "', which is a file");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException(
                    "--out: the folder '" + folder + "' cannot be made (" + e.getMessage() + ")", e);
        }
        if (!Files.isWritable(folder)) {
            throw new BadInputException("--out: the folder '" + folder + "' cannot be written to");
        }
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
