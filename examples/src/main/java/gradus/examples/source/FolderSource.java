package gradus.examples.source;

import gradus.data.images.ImageFolder;
import gradus.data.images.ImageSize;
import gradus.examples.download.ArticleFiles;
import gradus.examples.failure.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whatever images are in a folder: those of HDF5 files if there are any, or else those of image files.
 *
 * @param folder where they are
 * @param size what image files are brought to, or empty to keep theirs
 */
public record FolderSource(Path folder, Optional<ImageSize> size) implements CatImageSource {

    /** Images of a folder, in the size they have. */
    public FolderSource(Path folder) {
        this(folder, Optional.empty());
    }

    @Override
    public CatImages read() {
        List<Path> entries = entries();
        if (!Hdf5Source.isIn(entries)) {
            return new ImageFolderSource(new ImageFolder(folder, size, List.of())).read();
        }
        if (size.isPresent()) {
            throw new BadInputException("--resize: expected a folder of image files, received '" + folder
                    + "', which holds HDF5 files; leave the option out");
        }
        return new Hdf5Source(folder).read();
    }

    private List<Path> entries() {
        if (!Files.isDirectory(folder)) {
            throw unusable(Files.exists(folder) ? "is not a folder" : "is not there");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.toList();
            if (found.isEmpty()) {
                throw unusable("is empty");
            }
            return found;
        } catch (IOException e) {
            throw new BadInputException(
                    "--data: the folder '" + folder + "' cannot be listed (" + e.getMessage()
                            + "); name another or mend its permissions",
                    e);
        }
    }

    private BadInputException unusable(String why) {
        return new BadInputException("--data: expected a folder that holds " + ArticleFiles.TRAINING + " and "
                + ArticleFiles.TEST + ", or JPEG or PNG images, received '" + folder + "', which " + why
                + "; 'gradus data download' fetches the files, '--data builtin' does without");
    }
}
