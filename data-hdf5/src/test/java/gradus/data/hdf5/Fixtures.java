package gradus.data.hdf5;

import gradus.data.LabelledImages;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Files the tests read. */
final class Fixtures {

    private Fixtures() {}

    /** A file made by the HDF5 library; see the README beside it. */
    static Path resource(String name) {
        URL url = Objects.requireNonNull(Fixtures.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The intensity of value i of the images in the resources, 0 to 255. */
    static int intensity(int i) {
        return (37 * i + 11) & 0xff;
    }

    /** Seeded images with two classes. */
    static LabelledImages images(int count, int height, int width, int channels) {
        SplittableRandom random = new SplittableRandom(1);
        byte[] bytes = new byte[count * height * width * channels];
        random.nextBytes(bytes);
        int[] labels = random.ints(count, 0, 2).toArray();
        return new LabelledImages(
                height, width, channels, i -> (bytes[i] & 0xff) / 255.0, labels, List.of("non-cat", "cat"));
    }

    /** A file of arbitrary datasets. */
    static Path file(Path directory, StoredDataset... datasets) throws IOException {
        Path file = directory.resolve("made.h5");
        Files.write(file, FileLayout.of(List.of(datasets)).array());
        return file;
    }

    static StoredDataset bytes(String name, List<Integer> shape, int... values) {
        ByteBuffer data = ByteBuffer.allocate(values.length);
        for (int value : values) {
            data.put((byte) value);
        }
        return new StoredDataset(name, StoredType.UINT8, 1, shape, data.rewind());
    }

    static StoredDataset longs(String name, List<Integer> shape, long... values) {
        ByteBuffer data = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        data.asLongBuffer().put(values);
        return new StoredDataset(name, StoredType.INT64, 8, shape, data);
    }

    static StoredDataset doubles(String name, List<Integer> shape, double... values) {
        ByteBuffer data = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        data.asDoubleBuffer().put(values);
        return new StoredDataset(name, StoredType.FLOAT64, 8, shape, data);
    }
}
