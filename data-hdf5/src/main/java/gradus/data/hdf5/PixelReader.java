package gradus.data.hdf5;

import gradus.data.LabelledImages.Pixels;
import java.nio.ByteBuffer;

/**
 * Reads the dataset of the images and makes its numbers intensities in [0, 1].
 *
 * <p>Integers must be 0 to 255 and are divided by 255. Floating numbers must be finite and in [0, 1], or, where the
 * largest of them exceeds 1, in [0, 255], and are then divided by 255.
 */
final class PixelReader {

    /** The largest intensity of an 8-bit image, {@value}. */
    static final int MAX_INTENSITY = 255;

    private final GuardedDataset dataset;
    private final ByteBuffer bytes;
    private final NumberType type;

    private PixelReader(GuardedDataset dataset) {
        this.dataset = dataset;
        this.type = NumberType.of(dataset.type())
                .orElseThrow(() -> dataset.error("holds elements of type " + TypeText.of(dataset.type())
                        + ", expected integers or floating numbers; name the dataset of the images"));
        this.bytes = dataset.bytes();
    }

    /** Refuses a dataset that is not of the shape N × H × W × C with no length 0. */
    static void requireShape(GuardedDataset dataset) {
        if (dataset.shape().length != 4) {
            throw dataset.error(
                    "has " + dataset.shape().length + " dimensions (" + dataset.shapeText()
                            + "), expected 4: images × rows × columns × channels; name the dataset of the images or reshape it");
        }
        if (dataset.elements() == 0) {
            throw dataset.error("is empty: its shape is " + dataset.shapeText()
                    + ", expected at least 1 image, row, column and channel; write images into it");
        }
    }

    /** Returns the intensities of a dataset whose shape has been checked. */
    static Pixels read(GuardedDataset dataset) {
        PixelReader reader = new PixelReader(dataset);
        return reader.type.floating() ? reader.reals() : reader.integers();
    }

    private Pixels integers() {
        byte[] intensities = new byte[dataset.elements()];
        if (type.size() == 1 && !type.signed()) {
            bytes.get(intensities);
        } else {
            narrow(intensities);
        }
        return index -> (intensities[index] & 0xff) / (double) MAX_INTENSITY;
    }

    private void narrow(byte[] intensities) {
        for (int i = 0; i < intensities.length; i++) {
            long value = type.integerAt(bytes, i);
            if (value < 0 || value > MAX_INTENSITY) {
                throw outOfRange(i, "0 to " + MAX_INTENSITY);
            }
            intensities[i] = (byte) value;
        }
    }

    private Pixels reals() {
        double largest = checkedMaximum();
        double scale = largest > 1 ? MAX_INTENSITY : 1;
        return type.size() == 8 ? doubles(scale) : floats(scale);
    }

    private double checkedMaximum() {
        double largest = 0;
        for (int i = 0; i < dataset.elements(); i++) {
            double value = type.realAt(bytes, i);
            if (!(value >= 0 && value <= MAX_INTENSITY)) {
                throw outOfRange(i, "a number in [0, 1] or [0, " + MAX_INTENSITY + "]");
            }
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private Pixels doubles(double scale) {
        double[] values = new double[dataset.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = type.realAt(bytes, i);
        }
        return index -> values[index] / scale;
    }

    private Pixels floats(double scale) {
        float[] values = new float[dataset.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) type.realAt(bytes, i);
        }
        return index -> values[index] / scale;
    }

    private Hdf5DataException outOfRange(int index, String expected) {
        int[] shape = dataset.shape();
        int channel = index % shape[3];
        int column = index / shape[3] % shape[2];
        int row = index / shape[3] / shape[2] % shape[1];
        int image = index / shape[3] / shape[2] / shape[1];
        return dataset.error("image " + image + ", row " + row + ", column " + column + ", channel " + channel + " is "
                + type.textAt(bytes, index) + ", expected " + expected + "; correct the pixel or drop the image");
    }
}
