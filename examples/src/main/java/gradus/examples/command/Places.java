package gradus.examples.command;

import gradus.examples.failure.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out before the work whether its results can be written after it. */
final class Places {

    private Places() {}

    /** Requires that a file can be written. */
    static void requireFile(String option, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new BadInputException(option + ": expected a file, received '" + file + "', which is a folder");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new BadInputException(option + ": the folder of '" + file + "' "
                    + (Files.exists(folder) ? "cannot be written to" : "is not there; make it first"));
        }
    }

    /** Makes a folder that can be written to, if it is not there. */
    static void makeFolder(String option, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadInputException(option + ": expected a folder, received '" + folder + "', which is a file");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException(
                    option + ": the folder '" + folder + "' cannot be made (" + e.getMessage() + ")", e);
        }
        if (!Files.isWritable(folder)) {
            throw new BadInputException(option + ": the folder '" + folder + "' cannot be written to");
        }
    }
}
