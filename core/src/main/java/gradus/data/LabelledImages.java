package gradus.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Images of one size with a class label each, as a file holds them: image by image, row by row, pixel by pixel,
 * channel by channel (N × H × W × C, row-major).
 *
 * <p>Pixel values are intensities in [0, 1]. They are asked for one at a time, so that a source which holds bytes
 * keeps bytes and divides by 255 on the way out.
 */
public final class LabelledImages {

    /** Intensities by flat row-major index over N × H × W × C. */
    @FunctionalInterface
    public interface Pixels {
        /**
         * Returns the intensity at an index.
         *
         * @param index from 0 to N·H·W·C − 1
         * @return a value in [0, 1]
         */
        double at(int index);
    }

    private final int height;
    private final int width;
    private final int channels;
    private final Pixels pixels;
    private final int[] labels;
    private final List<String> classNames;

    /**
     * Images with as many labels.
     *
     * @param height rows of pixels, H ≥ 1
     * @param width columns of pixels, W ≥ 1
     * @param channels values for each pixel, C ≥ 1 (3 for RGB)
     * @param pixels the intensities
     * @param labels the class of each image, an index into {@code classNames}; copied
     * @param classNames what the classes are called, in the order of their labels
     * @throws IllegalArgumentException if a dimension is not positive, a label has no class name, or the pixels are
     *     more than an array can count
     */
    public LabelledImages(int height, int width, int channels, Pixels pixels, int[] labels, List<String> classNames) {
        if (height < 1 || width < 1 || channels < 1) {
            throw new IllegalArgumentException("images: height, width and channels must be at least 1, received "
                    + height + " × " + width + " × " + channels);
        }
        if ((double) Math.max(1, labels.length) * height * width * channels > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("images: at most " + Integer.MAX_VALUE + " values are held, received "
                    + labels.length + " × " + height + " × " + width + " × " + channels);
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classNames.size()) {
                throw new IllegalArgumentException("images: label " + labels[i] + " of image " + i
                        + " names none of the " + classNames.size() + " classes " + classNames);
            }
        }
        this.height = height;
        this.width = width;
        this.channels = channels;
        this.pixels = Objects.requireNonNull(pixels, "pixels");
        this.labels = labels.clone();
        this.classNames = List.copyOf(classNames);
    }

    /**
     * Returns some of the images, which share the intensities of these.
     *
     * @param images indices from 0 to N − 1, in the order wanted; none is allowed, and one may be there more than once
     * @throws IllegalArgumentException if an index is outside that range
     */
    public LabelledImages select(int... images) {
        int[] chosen = Selection.checked("images", images, count());
        int n = valuesPerImage();
        int[] chosenLabels = Arrays.stream(chosen).map(this::label).toArray();
        Pixels chosenPixels = index -> pixels.at(chosen[index / n] * n + index % n);
        return new LabelledImages(height, width, channels, chosenPixels, chosenLabels, classNames);
    }

    /** Returns how many images there are, N. */
    public int count() {
        return labels.length;
    }

    /** Returns the rows of pixels of each image, H. */
    public int height() {
        return height;
    }

    /** Returns the columns of pixels of each image, W. */
    public int width() {
        return width;
    }

    /** Returns the values of each pixel, C. */
    public int channels() {
        return channels;
    }

    /** Returns the values of one image, H · W · C. */
    public int valuesPerImage() {
        return height * width * channels;
    }

    /** Returns the intensity in [0, 1] of one channel of one pixel. */
    public double pixel(int image, int row, int column, int channel) {
        return pixels.at(((image * height + row) * width + column) * channels + channel);
    }

    /** Returns the intensity in [0, 1] of value {@code k} of an image, its rows laid end to end. */
    public double value(int image, int k) {
        return pixels.at(image * valuesPerImage() + k);
    }

    /** Returns the class of an image, an index into {@link #classNames()}. */
    public int label(int image) {
        return labels[image];
    }

    /** Returns a copy of the labels, each an index into {@link #classNames()}. */
    public int[] labels() {
        return labels.clone();
    }

    /** Returns how many images bear a label. */
    public int countOf(int label) {
        int n = 0;
        for (int l : labels) {
            if (l == label) {
                n++;
            }
        }
        return n;
    }

    /** Returns the names of the classes in the order of their labels. */
    public List<String> classNames() {
        return classNames;
    }
}
