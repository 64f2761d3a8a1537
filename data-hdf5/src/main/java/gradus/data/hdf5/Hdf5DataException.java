package gradus.data.hdf5;

import gradus.lookup.Printable;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An HDF5 file that cannot be used, for whatever reason: it is missing, truncated, damaged, of another format, too
 * large, or its datasets are not what was asked for.
 *
 * <p>The message is one line that names the file, the dataset where there is one, what was expected, what was found and
 * what to do about it.
 */
public final class Hdf5DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final @Nullable String dataset;

    Hdf5DataException(Path file, @Nullable String dataset, String problem, @Nullable Throwable cause) {
        super(message(file, dataset, problem), cause);
        this.file = file.toString();
        this.dataset = dataset;
    }

    Hdf5DataException(Path file, @Nullable String dataset, String problem) {
        this(file, dataset, problem, null);
    }

    Hdf5DataException(Path file, String problem) {
        this(file, null, problem, null);
    }

    private static String message(Path file, @Nullable String dataset, String problem) {
        String where = dataset == null ? file.toString() : file + ": dataset '" + dataset + "'";
        return Printable.of(where + ": " + problem);
    }

    /** Returns the path of the file, as it was given. */
    public String file() {
        return file;
    }

    /** Returns the name of the dataset at fault, or empty if the fault is the whole file's. */
    public Optional<String> dataset() {
        return Optional.ofNullable(dataset);
    }
}
