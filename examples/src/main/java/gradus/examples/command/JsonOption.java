package gradus.examples.command;

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
        file.ifPresent(path -> Places.requireFile("--json", path));
    }
}
