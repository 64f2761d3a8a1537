package gradus.examples.source;

import gradus.data.images.ImageFolder;
import gradus.examples.download.ArticleFiles;
import gradus.examples.failure.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The series' own images, in a folder that has a folder for each set.
 *
 * @param folder where they are
 */
public record SeriesFolder(Path folder) implements SeriesSource {

    /** The SHA-256 of the series' images of cats and dogs, one after the other. */
    private static final String CATS_AND_DOGS_SHA256 =
            "45766909809caa15fc3c7e647d7c70f3e045d0ba3dce0ffeefb79355df723d33";

    /** Checks that there is such a folder and that it has a set. */
    public SeriesFolder {
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, Files.exists(folder) ? "is not a folder" : "is not there");
        }
        if (Arrays.stream(ImageSet.values()).noneMatch(set -> isThere(folder, set))) {
            throw unusable(folder, "has neither");
        }
    }

    private static BadInputException unusable(Path folder, String reason) {
        return new BadInputException("--data: expected a folder that holds a " + wanted(ImageSet.CATS_AND_OTHERS)
                + " or a " + wanted(ImageSet.CATS_AND_DOGS) + ", received '" + folder + "', which " + reason
                + "; 'gradus data download' fetches the first, '--data builtin' does without");
    }

    @Override
    public Optional<String> missing(ImageSet set) {
        return isThere(folder, set)
                ? Optional.empty()
                : Optional.of("there is no " + wanted(set) + " in '" + folder + "'; "
                        + switch (set) {
                            case CATS_AND_OTHERS -> "'gradus data download --to DIR' fetches it";
                            case CATS_AND_DOGS -> "put the JPEG images that the series uses there";
                        });
    }

    private static boolean isThere(Path folder, ImageSet set) {
        return switch (set) {
            case CATS_AND_OTHERS ->
                Files.exists(folder.resolve(ArticleFiles.TRAINING)) || Files.exists(folder.resolve(set.folder()));
            case CATS_AND_DOGS -> Files.isDirectory(folder.resolve(set.folder()));
        };
    }

    /** Says what a set looks like in a folder. */
    static String wanted(ImageSet set) {
        return switch (set) {
            case CATS_AND_OTHERS ->
                "folder " + set.folder() + " with " + ArticleFiles.TRAINING + " and " + ArticleFiles.TEST;
            case CATS_AND_DOGS -> "folder " + set.folder() + " with JPEG images named cat.N.jpg and dog.N.jpg";
        };
    }

    @Override
    public SeriesImages read(ImageSet set) {
        return switch (set) {
            case CATS_AND_OTHERS -> SeriesImages.of(new Hdf5Source(folder).read());
            case CATS_AND_DOGS -> catsAndDogs(ImageFolder.of(folder.resolve(set.folder())));
        };
    }

    private static SeriesImages catsAndDogs(ImageFolder images) {
        DataFile file = DataFile.of(images);
        return new SeriesImages(
                images.withClasses("dog", "cat").read(),
                Optional.empty(),
                List.of(file),
                file.sha256().equals(CATS_AND_DOGS_SHA256));
    }
}
