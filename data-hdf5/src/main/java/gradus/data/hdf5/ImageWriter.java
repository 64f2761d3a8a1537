package gradus.data.hdf5;

import gradus.data.LabelledImages;
import gradus.lookup.Printable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes labelled images as three datasets, and compares what came of it. */
final class ImageWriter {

    private final LabelledImages images;
    private final List<Integer> shape;
    private final int values;

    private ImageWriter(LabelledImages images) {
        this.images = images;
        this.shape = List.of(images.count(), images.height(), images.width(), images.channels());
        this.values = images.count() * images.valuesPerImage();
    }

    /** Writes the three datasets to a new file. */
    static void write(Path file, LabelledImages images, DatasetNames names) throws IOException {
        requireWritable(images, names);
        ImageWriter writer = new ImageWriter(images);
        ByteBuffer bytes = FileLayout.of(List.of(
                writer.pixels(names.images()), writer.labels(names.labels()), writer.classNames(names.classes())));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
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
        for (String name : images.classNames()) {
            if (!Printable.of(name).equals(name)) {
                throw new IllegalArgumentException("write images: the class name " + Printable.of(name)
                        + " holds control characters, expected a line of text");
            }
        }
    }

    private StoredDataset pixels(String name) {
        boolean eightBit = true;
        for (int i = 0; i < values; i++) {
            double value = value(i);
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("write images: value " + i % images.valuesPerImage() + " of image "
                        + i / images.valuesPerImage() + " is " + value + ", expected 0 to 1");
            }
            eightBit &= value == intensity(value) / (double) PixelReader.MAX_INTENSITY;
        }
        return eightBit ? bytes(name) : doubles(name);
    }

    private double value(int index) {
        return images.value(index / images.valuesPerImage(), index % images.valuesPerImage());
    }

    private static int intensity(double value) {
        return (int) Math.rint(value * PixelReader.MAX_INTENSITY);
    }

    private StoredDataset bytes(String name) {
        ByteBuffer data = buffer(values, StoredType.UINT8.size());
        for (int i = 0; i < values; i++) {
            data.put((byte) intensity(value(i)));
        }
        return stored(name, StoredType.UINT8, shape, data);
    }

    private StoredDataset doubles(String name) {
        ByteBuffer data = buffer(values, StoredType.FLOAT64.size());
        for (int i = 0; i < values; i++) {
            data.putDouble(value(i));
        }
        return stored(name, StoredType.FLOAT64, shape, data);
    }

    private StoredDataset labels(String name) {
        ByteBuffer data = buffer(images.count(), StoredType.INT64.size());
        for (int i = 0; i < images.count(); i++) {
            data.putLong(images.label(i));
        }
        return stored(name, StoredType.INT64, List.of(images.count()), data);
    }

    private StoredDataset classNames(String name) {
        List<byte[]> texts = images.classNames().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        int length =
                Math.max(1, texts.stream().mapToInt(text -> text.length).max().orElse(1));
        ByteBuffer data = buffer(texts.size(), length);
        for (int i = 0; i < texts.size(); i++) {
            data.position(i * length).put(texts.get(i));
        }
        return new StoredDataset(name, StoredType.STRING, length, List.of(texts.size()), data.rewind());
    }

    private static ByteBuffer buffer(int elements, int size) {
        long bytes = (long) elements * size;
        if (bytes > FileBytes.MAX_BYTES / 2) {
            throw new IllegalArgumentException("write images: " + bytes + " bytes, expected at most "
                    + FileBytes.MAX_BYTES / 2 + "; write several files");
        }
        return ByteBuffer.allocate((int) bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static StoredDataset stored(String name, StoredType type, List<Integer> shape, ByteBuffer data) {
        return new StoredDataset(name, type, type.size(), shape, data.rewind());
    }
}
