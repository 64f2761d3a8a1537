package gradus.data.hdf5;

import gradus.data.LabelledImages;
import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.DatasetCreationOptions;
import java.nio.file.Path;

/** Writes labelled images through jhdf. */
final class ImageWriter {

    private ImageWriter() {}

    /** Writes the three datasets to a new file. */
    static void write(Path file, LabelledImages images, DatasetNames names) {
        requireWritable(images, names);
        boolean bytes = fitsBytes(images);
        Guard.guard(file, null, () -> {
            try (WritableHdfFile hdf = HdfFile.write(file)) {
                Object pixels = bytes ? byteArrays(images) : doubleArrays(images);
                hdf.putDataset(names.images(), pixels, pixelOptions(images, bytes));
                hdf.putDataset(names.labels(), labels(images));
                hdf.putDataset(names.classes(), images.classNames().toArray(new String[0]));
            }
            return file;
        });
    }

    /** Compares a file with what was to be in it. */
    static void verify(Path file, LabelledImages expected, DatasetNames names) {
        LabelledImages written = Hdf5Images.read(file, names);
        boolean same = written.count() == expected.count()
                && written.height() == expected.height()
                && written.width() == expected.width()
                && written.channels() == expected.channels()
                && written.classNames().equals(expected.classNames());
        for (int i = 0; same && i < expected.count(); i++) {
            same = written.label(i) == expected.label(i);
            for (int k = 0; same && k < expected.valuesPerImage(); k++) {
                same = written.value(i, k) == expected.value(i, k);
            }
        }
        if (!same) {
            throw new Hdf5DataException(file, "reads back differently from what was written; check the disk");
        }
    }

    private static void requireWritable(LabelledImages images, DatasetNames names) {
        if ((names.images() + names.labels() + names.classes()).contains("/")) {
            throw new IllegalArgumentException("write images: names without a slash are expected, received " + names);
        }
        if (images.count() == 0) {
            throw new IllegalArgumentException("write images: at least one image is expected, received none");
        }
        requireNames(images);
        for (int i = 0; i < images.count(); i++) {
            for (int k = 0; k < images.valuesPerImage(); k++) {
                double value = images.value(i, k);
                if (!(value >= 0 && value <= 1)) {
                    throw new IllegalArgumentException(
                            "write images: value " + k + " of image " + i + " is " + value + ", expected 0 to 1");
                }
            }
        }
    }

    private static void requireNames(LabelledImages images) {
        for (String name : images.classNames()) {
            if (!Printable.of(name).equals(name)) {
                throw new IllegalArgumentException("write images: the class name " + Printable.of(name)
                        + " holds control characters, expected a line of text");
            }
        }
    }

    private static boolean fitsBytes(LabelledImages images) {
        for (int i = 0; i < images.count(); i++) {
            for (int k = 0; k < images.valuesPerImage(); k++) {
                double value = images.value(i, k);
                if (value != intensity(value) / (double) PixelReader.MAX_INTENSITY) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int intensity(double value) {
        return (int) Math.rint(value * PixelReader.MAX_INTENSITY);
    }

    /** One chunk for everything: jhdf writes contiguous data row by row, here that is a write for each pixel. */
    private static DatasetCreationOptions pixelOptions(LabelledImages images, boolean unsigned) {
        DatasetCreationOptions.Builder options = DatasetCreationOptions.builder()
                .chunkDimensions(images.count(), images.height(), images.width(), images.channels());
        return (unsigned ? options.unsigned() : options).build();
    }

    private static byte[][][][] byteArrays(LabelledImages images) {
        byte[][][][] all = new byte[images.count()][images.height()][images.width()][images.channels()];
        for (int i = 0; i < all.length; i++) {
            for (int k = 0; k < images.valuesPerImage(); k++) {
                row(all[i], images, k)[k % images.channels()] = (byte) intensity(images.value(i, k));
            }
        }
        return all;
    }

    private static double[][][][] doubleArrays(LabelledImages images) {
        double[][][][] all = new double[images.count()][images.height()][images.width()][images.channels()];
        for (int i = 0; i < all.length; i++) {
            for (int k = 0; k < images.valuesPerImage(); k++) {
                row(all[i], images, k)[k % images.channels()] = images.value(i, k);
            }
        }
        return all;
    }

    private static <T> T row(T[][] image, LabelledImages images, int k) {
        int pixel = k / images.channels();
        return image[pixel / images.width()][pixel % images.width()];
    }

    private static long[] labels(LabelledImages images) {
        long[] labels = new long[images.count()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = images.label(i);
        }
        return labels;
    }
}
