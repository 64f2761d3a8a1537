package gradus.data.hdf5;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs code that calls jhdf and turns all it throws into the one exception of this package.
 *
 * <p>That includes the errors of a machine which ran out of stack or heap, since with a damaged or hostile file these
 * say something about the file: its structures refer to themselves, or declare sizes they do not have.
 */
final class Guard {

    private static final int MOST_CAUSES = 20;

    private Guard() {}

    /** Returns what the reading returns, or throws {@link Hdf5DataException}. */
    static <T> T guard(Path file, @Nullable String dataset, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Hdf5DataException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Hdf5DataException(file, dataset, problem(e), e);
        } catch (StackOverflowError e) {
            throw new Hdf5DataException(
                    file, dataset, "its structure refers to itself, so it is damaged; download or copy it again", e);
        } catch (OutOfMemoryError e) {
            throw new Hdf5DataException(
                    file, dataset, "does not fit in memory; give the program more, for example with java -Xmx4g", e);
        }
    }

    private static String problem(RuntimeException e) {
        Throwable cause = e;
        for (int i = 0; i < MOST_CAUSES && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        String detail = String.valueOf(cause.getMessage()).replace(" by jHDF", "");
        if (detail.contains("External Data Files")) {
            return "keeps data in other files (external storage), which is not read; copy it into one file, for example with h5repack -l CONTI";
        }
        if (detail.contains("Virtual storage")) {
            return "gathers data from other files (virtual storage), which is not read; copy it into one file, for example with h5repack -l CONTI";
        }
        return "its contents are damaged or of an unknown kind (" + detail
                + "); download or copy it again, or rewrite it with h5repack";
    }
}
