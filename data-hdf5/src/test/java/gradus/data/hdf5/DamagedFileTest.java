package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gradus.data.LabelledImages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Truncated files are refused and damaged ones are read or refused, with never another outcome. */
class DamagedFileTest {

    private static final int TRUNCATIONS = 200;
    private static final int FLIPS = 1500;

    @TempDir
    private Path directory;

    @Test
    void read_truncatedAnywhere() throws Exception {
        Path whole = directory.resolve("whole.h5");
        Hdf5Images.write(whole, Fixtures.images(20, 16, 16, 3), DatasetNames.TRAIN);

        assertRefusedTruncated(directory, Files.readAllBytes(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked_gzip_shuffle.h5", "chunked_fixed_array.h5", "user_block.h5"})
    void read_fixtureTruncatedAnywhere(String name) throws Exception {
        assertRefusedTruncated(directory, Files.readAllBytes(Fixtures.resource(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chunked_gzip_shuffle.h5",
                "chunked_int16be_fletcher.h5",
                "chunked_extensible_array.h5",
                "compact_variable_strings.h5",
                "inspected.h5"
            })
    void read_flippedBytes(String name) throws Exception {
        byte[] whole = Files.readAllBytes(Fixtures.resource(name));
        SplittableRandom random = new SplittableRandom(7);
        Path file = directory.resolve("flipped.h5");
        for (int i = 0; i < FLIPS; i++) {
            Files.write(file, flipped(whole, random));
            assertReadOrRefused(() -> Hdf5Images.read(file, DatasetNames.TRAIN));
            assertReadOrRefused(() -> Hdf5Inspector.inspect(file));
        }
    }

    @Test
    void read_flippedBytesOfOurOwn() throws Exception {
        byte[] whole = FileLayout.of(java.util.List.of(
                        Fixtures.bytes("train_set_x", java.util.List.of(2, 1, 2, 1), 1, 2, 3, 4),
                        Fixtures.longs("train_set_y", java.util.List.of(2), 0, 1)))
                .array();
        SplittableRandom random = new SplittableRandom(8);
        Path file = directory.resolve("flipped.h5");
        for (int i = 0; i < FLIPS; i++) {
            Files.write(file, flipped(whole, random));
            assertReadOrRefused(() -> Hdf5Images.read(file, DatasetNames.TRAIN));
            assertReadOrRefused(() -> Hdf5Inspector.inspect(file));
        }
    }

    /** Truncates at seeded places, the first byte and the last included, and sees each refused. */
    static void assertRefusedTruncated(Path directory, byte[] whole) throws Exception {
        SplittableRandom random = new SplittableRandom(42);
        Path file = directory.resolve("truncated.h5");
        for (int i = 0; i < TRUNCATIONS; i++) {
            int length = i == 0 ? 0 : i == 1 ? whole.length - 1 : random.nextInt(whole.length);
            Files.write(file, Arrays.copyOf(whole, length));
            Hdf5DataException e =
                    catchThrowableOfType(Hdf5DataException.class, () -> Hdf5Images.read(file, DatasetNames.TRAIN));
            assertThat(e).as("truncated to %d bytes", length).isNotNull();
            assertThat(e.getMessage()).containsAnyOf("is truncated: expected at least", "is not an HDF5 file");
        }
    }

    private static byte[] flipped(byte[] whole, SplittableRandom random) {
        byte[] bytes = whole.clone();
        int flips = 1 + random.nextInt(4);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void assertReadOrRefused(java.util.concurrent.Callable<Object> reading) throws Exception {
        try {
            Object result = reading.call();
            if (result instanceof LabelledImages images) {
                assertThat(images.value(images.count() - 1, images.valuesPerImage() - 1))
                        .isBetween(0.0, 1.0);
            }
        } catch (Hdf5DataException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }
}
