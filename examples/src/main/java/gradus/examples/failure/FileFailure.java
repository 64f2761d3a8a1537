package gradus.examples.failure;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Says what is wrong with a file. */
public final class FileFailure {

    private FileFailure() {}

    /** Returns why a file could not be read or written, without its name: {@code access denied}. */
    public static String reason(IOException e) {
        if (e instanceof FileSystemException file) {
            return file.getReason() == null ? kind(file) : file.getReason();
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static String kind(FileSystemException e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return name.replaceAll("(?<!^)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
