package gradus.examples.command;

import gradus.examples.failure.BadInputException;
import gradus.examples.failure.FileFailure;
import gradus.examples.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out before the work whether its results can be written after it. */
final class Places {

    private Places() {}

    /** Requires that a file can be written. */
    static void requireFile(String option, Path file) {
        if (file.toString().isEmpty()) {
            throw new BadInputException(option + ": expected a file, received ''; name one");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new BadInputException(option + ": expected a file, received '" + file + "', which is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(option + ": the folder of '" + file + "' "
                    + (Files.exists(folder) ? "is a file; name another" : "is not there; make it first"));
        }
        try {
            WholeFile.probe(file);
        } catch (IOException e) {
            throw new BadInputException(
                    option + ": the file '" + file + "' cannot be written (" + FileFailure.reason(e)
                            + "); name another or mend its permissions",
                    e);
        }
    }

    /** Requires of two options that they name different places: what is written last would be all there is. */
    static void requireDifferent(String option, Optional<Path> place, String other, Optional<Path> otherPlace) {
        if (place.isPresent() && otherPlace.isPresent() && isSame(place.get(), otherPlace.get())) {
            throw new BadInputException(
                    option + ": '" + place.get() + "' is what " + other + " names too; name another");
        }
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return WholeFile.isReplaceable(a) && WholeFile.followed(a).equals(WholeFile.followed(b));
        } catch (IOException e) {
            // A place that cannot be found is no other's.
            return false;
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
