package gradus.data.hdf5;

import java.util.Objects;

/**
 * What the datasets of one set of labelled images are called in its file.
 *
 * <p>A dataset inside groups is named by its path, {@code group/images}; a leading slash makes no difference.
 *
 * @param images the dataset of the pixels, N × H × W × C
 * @param labels the dataset of the labels, N
 * @param classes the dataset of the names of the classes
 */
public record DatasetNames(String images, String labels, String classes) {

    /** What the article's files call the names of the classes: {@value}. */
    public static final String LIST_CLASSES = "list_classes";

    /** The names in the article's training file, {@code train_catvnoncat.h5}. */
    public static final DatasetNames TRAIN = new DatasetNames("train_set_x", "train_set_y", LIST_CLASSES);

    /** The names in the article's test file, {@code test_catvnoncat.h5}. */
    public static final DatasetNames TEST = new DatasetNames("test_set_x", "test_set_y", LIST_CLASSES);

    /**
     * Names for the three datasets.
     *
     * @throws IllegalArgumentException if a name is blank or two are the same
     */
    public DatasetNames {
        requireName("images", images);
        requireName("labels", labels);
        requireName("classes", classes);
        if (images.equals(labels) || images.equals(classes) || labels.equals(classes)) {
            throw new IllegalArgumentException("dataset names: three different names are needed, received " + images
                    + ", " + labels + ", " + classes);
        }
    }

    private static void requireName(String what, String name) {
        if (Objects.requireNonNull(name, what).isBlank()) {
            throw new IllegalArgumentException("dataset names: the name of the " + what + " is blank");
        }
    }
}
