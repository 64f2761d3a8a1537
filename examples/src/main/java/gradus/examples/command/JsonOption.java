package gradus.examples.command;

import gradus.examples.failure.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names a file for machines. */
final class JsonOption {

    @Option(names = "--json", paramLabel = "FILE", description = "Write the results to this file for machines.")
    private Optional<Path> file = Optional.empty();

    /** Returns the file, if one is wanted. */
    Optional<Path> file() {
        return file;
    }

    /** Finds out before the work whether its results can be written after it. */
    void check() {
        file.ifPresent(JsonOption::check);
    }

    private static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new BadInputException("--json: expected a file, received '" + file + "', which is a folder");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new BadInputException("--json: the folder of '" + file + "' "
                    + (Files.exists(folder) ? "cannot be written to" : "is not there; make it first"));
        }
    }
}
