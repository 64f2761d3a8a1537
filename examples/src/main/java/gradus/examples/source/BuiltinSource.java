package gradus.examples.source;

import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import gradus.examples.download.ArticleFiles;
import gradus.examples.drawn.DrawnImages;
import gradus.examples.failure.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Images the program draws itself, written as the article's files are and read back through the same code. They need no
 * download and belong to nobody else.
 *
 * @param folder where the files go; made if it is not there
 */
public record BuiltinSource(Path folder) implements CatImageSource {

    /** The system property that names the folder, {@value}. */
    public static final String FOLDER_PROPERTY = "gradus.builtin";

    /** The built-in images in the folder of {@value #FOLDER_PROPERTY}, or else in the user's cache folder. */
    public static BuiltinSource inDefaultFolder() {
        String named = System.getProperty(FOLDER_PROPERTY);
        return new BuiltinSource(named == null ? cacheFolder() : Path.of(named));
    }

    private static Path cacheFolder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path cache = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return cache.resolve("gradus").resolve("builtin");
    }

    @Override
    public CatImages read() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException(
                    "built-in images: the folder '" + folder + "' cannot be made (" + e.getMessage()
                            + "); name another with -D" + FOLDER_PROPERTY + "=DIR",
                    e);
        }
        long seed = DrawnImages.DEFAULT_SEED;
        Hdf5Images.write(folder.resolve(ArticleFiles.TRAINING), DrawnImages.training(seed), DatasetNames.TRAIN);
        Hdf5Images.write(folder.resolve(ArticleFiles.TEST), DrawnImages.test(seed), DatasetNames.TEST);
        return new Hdf5Source(folder).read();
    }
}
