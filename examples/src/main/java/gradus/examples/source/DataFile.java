package gradus.examples.source;

import gradus.data.images.ImageFolder;
import gradus.examples.download.Sha256;
import gradus.examples.failure.BadInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was read, or a folder of images.
 *
 * @param path where it is
 * @param sha256 the SHA-256 of its bytes, or of those of its images one after the other, in lower-case hexadecimal
 */
public record DataFile(String path, String sha256) {

    static DataFile of(Path file) {
        return of(file, List.of(file));
    }

    static DataFile of(ImageFolder images) {
        return of(images.folder(), images.files());
    }

    private static DataFile of(Path path, List<Path> files) {
        try {
            return new DataFile(path.toString(), Sha256.of(files));
        } catch (IOException e) {
            throw new BadInputException(path + ": cannot be read again after it was read: " + e.getMessage(), e);
        }
    }
}
