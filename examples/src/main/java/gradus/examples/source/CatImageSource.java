package gradus.examples.source;

/** Somewhere to get the classifier's images from. */
@FunctionalInterface
public interface CatImageSource {

    /**
     * Reads the images.
     *
     * @throws gradus.data.hdf5.Hdf5DataException if a file is missing, damaged or not what it should be
     * @throws gradus.data.images.ImageFolderException if image files are
     * @throws gradus.examples.failure.BadInputException if there is no such folder, or its files do not fit each other
     */
    CatImages read();
}
