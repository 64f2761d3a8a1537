package gradus.examples.command;

import gradus.examples.cats.CatRun;
import gradus.examples.failure.BadInputException;
import gradus.examples.report.JsonReport;
import gradus.examples.report.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where results go besides the console. */
final class OutputOptions {

    @Option(names = "--json", paramLabel = "FILE", description = "Write the results to this file for machines.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write pictures to this folder: the cost curves, sample images, and the test images with what"
                    + " the network took them for.")
    private Optional<Path> pictures = Optional.empty();

    /** Finds out before the training whether its results can be written after it. */
    void check() {
        json.ifPresent(OutputOptions::checkFile);
        pictures.ifPresent(OutputOptions::makeFolder);
    }

    private static void checkFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new BadInputException("--json: expected a file, received '" + file + "', which is a folder");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new BadInputException("--json: the folder of '" + file + "' "
                    + (Files.exists(folder) ? "cannot be written to" : "is not there; make it first"));
        }
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
        if (json.isPresent()) {
            report.write(run, json.get());
        }
        if (pictures.isPresent()) {
            Pictures.write(run, pictures.get());
        }
    }
}
