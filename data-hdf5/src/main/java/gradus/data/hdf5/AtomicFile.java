package gradus.data.hdf5;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that its name only ever stands for the whole of it. */
final class AtomicFile {

    private AtomicFile() {}

    /** Writes the content of a file under the name it is given. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path temporary) throws IOException;
    }

    /** Lets the content be written under a temporary name beside the file, and renames it. */
    static void write(Path file, Content content) {
        Path temporary = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        requireDirectory(file);
        try {
            content.writeTo(temporary);
            rename(temporary, file);
        } catch (IOException | Hdf5DataException e) {
            throw new Hdf5DataException(
                    file,
                    null,
                    "cannot be written (" + e.getMessage()
                            + "); check that the disk has room and that you have permission",
                    e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    private static void requireDirectory(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new Hdf5DataException(file, "cannot be written: there is no directory " + directory + "; create it");
        }
        if (Files.isDirectory(file)) {
            throw new Hdf5DataException(file, "cannot be written: it is a directory; name a file in it");
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        syncDirectory(to);
    }

    private static void syncDirectory(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems open no directories; there the rename is as durable as they make it.
            return;
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A stray temporary file does no harm, and an exception here would hide the one that matters.
            return;
        }
    }
}
