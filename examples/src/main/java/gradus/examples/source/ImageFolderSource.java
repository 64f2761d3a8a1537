package gradus.examples.source;

import gradus.data.images.ImageFolder;
import gradus.data.images.ImageSets;
import gradus.examples.failure.BadInputException;
import java.util.List;

/**
 * A folder of JPEG and PNG images that show two things. Where it is not divided into a training and a test set, a share of
 * {@value #TEST_SHARE} of each class becomes the test set, the same in every run.
 *
 * @param images the folder
 */
public record ImageFolderSource(ImageFolder images) implements CatImageSource {

    /** The share of the test set, {@value}. */
    public static final double TEST_SHARE = 0.2;

    /** The seed of the division, {@value}; that of the weights has no say in it, so that runs can be compared. */
    public static final long SEED = 1;

    @Override
    public CatImages read() {
        List<String> classNames = images.classNames();
        if (classNames.size() != 2) {
            throw new BadInputException(images.folder() + ": expected images of two classes, received " + classNames
                    + "; take those of the other classes out");
        }
        ImageSets sets = images.readSets(TEST_SHARE, SEED);
        return new CatImages(sets.training(), sets.test(), List.of(DataFile.of(images)));
    }
}
