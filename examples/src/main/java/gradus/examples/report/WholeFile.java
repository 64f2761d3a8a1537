package gradus.examples.report;

import gradus.examples.failure.FileFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file that appears whole or not at all. Links stay links: what they lead to is written. What is there and no regular
 * file, such as a pipe or a terminal, is never replaced but written into.
 */
public final class WholeFile {

    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /** Writes a file of text, replacing what was there; if that fails, what was there is still there. */
    static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, replacing what was there; if that fails, what was there is still there. */
    static void write(Path file, byte[] content) throws IOException {
        try {
            if (isReplaceable(file)) {
                replace(followed(file), content);
            } else {
                Files.write(file, content, StandardOpenOption.WRITE);
            }
        } catch (IOException e) {
            // The user knows the file that was named, not the part beside it.
            FileSystemException failure = new FileSystemException(file.toString(), null, FileFailure.reason(e));
            failure.initCause(e);
            throw failure;
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path part = partOf(target);
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path partOf(Path target) {
        return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    /**
     * Finds out whether a file could be written now, and leaves nothing behind.
     *
     * @throws IOException if it could not
     */
    public static void probe(Path file) throws IOException {
        if (isReplaceable(file)) {
            Files.delete(Files.createFile(partOf(followed(file))));
        } else if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** Returns whether a file is one that writing replaces: a regular file, or none yet. */
    public static boolean isReplaceable(Path file) {
        return Files.isRegularFile(file) || !Files.exists(file);
    }

    /**
     * Returns the one name of a file, links followed, whether or not it is there yet.
     *
     * @param file whose folder is there, and that of what it links to
     * @throws IOException if its folder is not there, or links lead nowhere
     */
    public static Path followed(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return Files.exists(target)
                ? target.toRealPath()
                : target.resolveSibling("").toRealPath().resolve(target.getFileName());
    }
}
