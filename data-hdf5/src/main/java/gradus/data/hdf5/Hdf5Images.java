package gradus.data.hdf5;

import gradus.data.LabelledImages;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes labelled images in HDF5 files laid out as the article's: a dataset of pixels N × H × W × C, one of
 * labels N, and one of the names of the classes.
 *
 * <pre>{@code
 * LabelledImages train = Hdf5Images.read(Path.of("train_catvnoncat.h5"), DatasetNames.TRAIN);
 * }</pre>
 *
 * <p>Layout after I. Dabbura, "Coding Neural Network: Forward Propagation and Backpropagation", section Application.
 */
public final class Hdf5Images {

    private Hdf5Images() {}

    /**
     * Reads the images of a file.
     *
     * <p>Pixels are integers of any width from 0 to 255 or floating numbers in [0, 1] or [0, 255]; intensities are the
     * same numbers in [0, 1], exactly {@code v / 255.0} for integers. Labels are integers of shape N, 1 × N or N × 1.
     * Names are strings of fixed or variable length; a file without {@value DatasetNames#LIST_CLASSES} has the classes
     * "0" and "1". Storage may be contiguous, compact, or chunked with shuffle, gzip and fletcher32.
     *
     * @param file an HDF5 file of at most 1 GiB
     * @param names what its datasets are called
     * @return the images, independent of the file
     * @throws Hdf5DataException if the file or one of its datasets is not as described
     */
    public static LabelledImages read(Path file, DatasetNames names) {
        return Guard.guard(file, null, () -> read(GuardedFile.open(file), names));
    }

    static LabelledImages read(GuardedFile hdf5, DatasetNames names) {
        GuardedDataset images = hdf5.dataset(names.images());
        GuardedDataset labels = hdf5.dataset(names.labels());
        PixelReader.requireShape(images);
        int[] shape = images.shape();
        List<String> classNames = ClassNameReader.read(hdf5, names.classes());
        int[] classes = LabelReader.read(labels, shape[0], classNames);
        return new LabelledImages(shape[1], shape[2], shape[3], PixelReader.read(images), classes, classNames);
    }

    /**
     * Writes images to a file, replacing it if it exists.
     *
     * <p>Pixels are written as uint8 where every intensity is a multiple of 1/255, as float64 otherwise, labels as
     * int64, names as strings of fixed length. The file is written under a temporary name in the same directory, flushed
     * to disk, read back and compared, and only then given its name, so there is never half a file.
     *
     * @param file the file to write, in an existing directory
     * @param images at least one image
     * @param names what to call the datasets; none of them may contain a slash
     * @throws IllegalArgumentException if there are no images, an intensity is outside [0, 1], or a name has a slash
     * @throws Hdf5DataException if the file cannot be written
     */
    public static void write(Path file, LabelledImages images, DatasetNames names) {
        AtomicFile.write(file, temporary -> {
            ImageWriter.write(temporary, images, names);
            ImageWriter.verify(temporary, images, names);
        });
    }
}
