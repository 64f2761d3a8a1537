package gradus.examples.command;

import gradus.data.images.ImageSize;
import gradus.examples.failure.BadInputException;
import gradus.examples.source.BuiltinSource;
import gradus.examples.source.CatImageSource;
import gradus.examples.source.FolderSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options that say where the images are, and what size they are brought to. */
final class DataOption {

    /** The value that stands for images drawn by the program, {@value}. */
    static final String BUILTIN = "builtin";

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = BUILTIN,
            description = "Folder with train_catvnoncat.h5 and test_catvnoncat.h5, or with a folder catvnoncat that has"
                    + " them; or folder of JPEG and PNG images of two classes, in a folder for each class or with names"
                    + " that begin with it, of which a fifth is for testing unless it is divided into the folders train"
                    + " and test; or 'builtin', images drawn by the program (default: ${DEFAULT-VALUE}).")
    private String data;

    @Option(
            names = "--resize",
            paramLabel = "HxW",
            description = "Bring the images of a folder to a size in pixels, height and width, such as 64x64.")
    private Optional<String> resize = Optional.empty();

    CatImageSource source() {
        Optional<ImageSize> size = resize.map(DataOption::size);
        if (!data.equals(BUILTIN)) {
            return new FolderSource(Path.of(data), size);
        }
        Arguments.require(size.isEmpty(), "--resize", "a folder of image files behind --data", "'" + BUILTIN + "'");
        return BuiltinSource.inDefaultFolder();
    }

    private static ImageSize size(String text) {
        Matcher size = SIZE.matcher(text);
        Arguments.require(size.matches(), "--resize", "height and width such as 64x64", "'" + text + "'");
        try {
            return new ImageSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--resize: " + e.getMessage(), e);
        }
    }
}
