package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gradus.data.LabelledImages;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertNoOtherOutcome(Files.readAllBytes(Fixtures.resource(name)));
    }

    @Test
    void read_flippedBytesOfOurOwn() {
        assertNoOtherOutcome(smallFile());
    }

    @Test
    void read_treeThatContainsItself() {
        byte[] bytes = smallFile();
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int tree = indexOf(bytes, "TREE");
        file.put(tree + 5, (byte) 1).putLong(tree + 32, tree);

        assertThat(catchThrowableOfType(Hdf5DataException.class, () -> GuardedFile.of(Path.of("x.h5"), bytes)))
                .hasMessage("x.h5: its structure refers to itself, so it is damaged; download or copy it again");
    }

    @ParameterizedTest
    @CsvSource({
        "chunked_extensible_array.h5, EAHD, 44",
        "chunked_fixed_array.h5, FAHD, 8",
        "chunked_btree2.h5, BTHD, 26"
    })
    void bytes_indexClaimsBillionsOfChunks(String name, String header, int at) throws Exception {
        byte[] bytes = Files.readAllBytes(Fixtures.resource(name));
        bytes[indexOf(bytes, header) + at + 3] = 0x7f;
        GuardedDataset dataset = GuardedFile.of(Path.of(name), bytes).dataset("train_set_x");

        assertThat(catchThrowableOfType(Hdf5DataException.class, dataset::bytes))
                .hasMessageContaining("lists more chunks than a file of " + bytes.length + " bytes can hold");
    }

    private static byte[] smallFile() {
        return FileLayout.of(List.of(
                        Fixtures.bytes("train_set_x", List.of(2, 1, 2, 1), 1, 2, 3, 4),
                        Fixtures.longs("train_set_y", List.of(2), 0, 1)))
                .array();
    }

    private static int indexOf(byte[] bytes, String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(ascii);
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

    private static void assertNoOtherOutcome(byte[] whole) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < FLIPS; i++) {
            byte[] bytes = flipped(whole, random);
            assertReadOrRefused(() -> Hdf5Images.read(GuardedFile.of(Path.of("x.h5"), bytes), DatasetNames.TRAIN));
            assertReadOrRefused(() -> Hdf5Inspector.inspect(GuardedFile.of(Path.of("x.h5"), bytes)));
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

    private static void assertReadOrRefused(Supplier<Object> reading) {
        try {
            Object result = reading.get();
            if (result instanceof LabelledImages images) {
                assertThat(images.value(images.count() - 1, images.valuesPerImage() - 1))
                        .isBetween(0.0, 1.0);
            }
        } catch (Hdf5DataException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
        }
    }
}
