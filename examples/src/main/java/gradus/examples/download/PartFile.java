package gradus.examples.download;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What has come of a file so far, beside the place it will take.
 *
 * @param folder where that is
 * @param name the final name
 */
record PartFile(Path folder, String name) {

    private static final String SUFFIX = ".part";

    Path target() {
        return folder.resolve(name);
    }

    Path path() {
        return folder.resolve(name + SUFFIX);
    }

    /** Makes the folder, and fails early where the final name cannot be given. */
    void prepare() throws IOException {
        if (!Files.isDirectory(folder)) { // which follows links, as createDirectories does not before Java 19
            Files.createDirectories(folder);
        }
        if (Files.isDirectory(target())) {
            throw new FileAlreadyExistsException(target().toString(), null, "is a folder");
        }
    }

    /** Returns how many bytes there are, 0 if there is no part. */
    long size() throws IOException {
        return Files.exists(path()) ? Files.size(path()) : 0;
    }

    /** Opens it for writing behind what there is, or from the start. */
    FileChannel open(boolean append) throws IOException {
        return FileChannel.open(
                path(),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path());
    }

    /** Gives the file its final name, in one step. */
    void publish() throws IOException {
        Files.move(path(), target(), StandardCopyOption.ATOMIC_MOVE);
    }
}
