package gradus.data.images;

import gradus.lookup.Printable;
import java.nio.file.Path;

/**
 * A folder of images, or an image in it, that cannot be used, for whatever reason: it is missing, damaged, of another format or
 * size, too large, or its class is not known.
 *
 * <p>The message is one line that names the file or folder, what was expected, what was found and what to do about it.
 */
public final class ImageFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    ImageFolderException(Path file, String problem, Throwable cause) {
        super(message(file, problem), cause);
        this.file = file.toString();
    }

    ImageFolderException(Path file, String problem) {
        super(message(file, problem));
        this.file = file.toString();
    }

    private static String message(Path file, String problem) {
        return Printable.of(file + ": " + problem);
    }

    /** Returns the path of the file or folder at fault. */
    public String file() {
        return file;
    }
}
