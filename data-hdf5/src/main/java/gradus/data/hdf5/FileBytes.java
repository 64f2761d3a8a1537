package gradus.data.hdf5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file read whole.
 *
 * <p>Parsing a copy in memory rather than the file itself means that the file cannot change or shrink half-way, and
 * that an address outside it is an error instead of a read.
 */
final class FileBytes {

    /** Largest file that is read, and largest dataset that is decoded from it, in bytes: {@value} (1 GiB). */
    static final long MAX_BYTES = 1L << 30;

    private FileBytes() {}

    /** Returns the bytes of a file. */
    static byte[] read(Path file) {
        requireFile(file);
        try {
            requireSize(file, Files.size(file));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Hdf5DataException(
                    file,
                    null,
                    "cannot be read (" + e.getMessage() + "); check that you have permission to read it",
                    e);
        } catch (OutOfMemoryError e) {
            throw new Hdf5DataException(
                    file, null, "does not fit in memory; give the program more, for example with java -Xmx4g", e);
        }
    }

    private static void requireFile(Path file) {
        if (!Files.exists(file)) {
            throw new Hdf5DataException(file, "there is no such file; check the path");
        }
        if (Files.isDirectory(file)) {
            throw new Hdf5DataException(file, "is a directory, expected an HDF5 file; name the file in it");
        }
        if (!Files.isRegularFile(file)) {
            throw new Hdf5DataException(file, "is neither a file nor a directory; name an HDF5 file");
        }
    }

    private static void requireSize(Path file, long size) {
        if (size > MAX_BYTES) {
            throw new Hdf5DataException(
                    file,
                    "is " + size + " bytes long, at most " + MAX_BYTES + " are read; split it into smaller files");
        }
    }
}
