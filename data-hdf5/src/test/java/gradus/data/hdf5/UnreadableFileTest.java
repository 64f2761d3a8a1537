package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not whole HDF5 files, or whose data are elsewhere or nowhere. */
class UnreadableFileTest {

    @TempDir
    private Path directory;

    @Test
    void read_missingFile() {
        assertFails(directory.resolve("none.h5"), "none.h5: there is no such file; check the path");
    }

    @Test
    void read_directory() {
        assertFails(directory, "is a directory, expected an HDF5 file");
    }

    @Test
    void read_textFile() throws Exception {
        Path file = Files.writeString(directory.resolve("page.h5"), "<!DOCTYPE html>\n<html>");

        assertFails(file, "is not an HDF5 file: it is text that begins with \"<!DOCTYPE html>\\u000a<html>\"");
    }

    @Test
    void read_emptyFile() throws Exception {
        assertFails(Files.createFile(directory.resolve("empty.h5")), "is not an HDF5 file: it is empty");
    }

    @Test
    void read_otherFormat() throws Exception {
        Path file = Files.write(directory.resolve("x.h5"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 4});

        assertFails(file, "its 9 bytes do not hold the HDF5 signature");
    }

    @Test
    void read_hugeFile() throws Exception {
        Path file = directory.resolve("huge.h5");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), FileBytes.MAX_BYTES);
        }

        assertFails(file, "is 1073741825 bytes long, at most 1073741824 are read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    links.h5            | dataset 'train_set_x': is a link into another file, to chunked_gzip_shuffle.h5:/train_set_x
                    external_storage.h5 | keeps data in other files (external storage), which is not read
                    virtual_storage.h5  | gathers data from other files (virtual storage), which is not read
                    declared_huge.h5    | its shape, 1099511627776 × 64 × 64 × 3, makes more than the 1073741824 bytes
                    never_written.h5    | dataset 'train_set_x': was declared and never written
                    missing_chunks.h5   | the chunk at [0, 0, 0, 0] is missing or damaged
                    """)
    void read_dataElsewhereOrNowhere(String name, String message) {
        assertFails(Fixtures.resource(name), message);
    }

    @Test
    void dataset_softLinkInACycle() {
        GuardedFile file = GuardedFile.open(Fixtures.resource("links.h5"));

        assertThat(catchThrowableOfType(Hdf5DataException.class, () -> file.dataset("a")))
                .hasMessageContaining("dataset 'a': is a soft link, to /b, and links are not followed");
    }

    @Test
    void dataset_namedType() {
        GuardedFile file = GuardedFile.open(Fixtures.resource("inspected.h5"));

        assertThat(catchThrowableOfType(Hdf5DataException.class, () -> file.dataset("points")))
                .hasMessageContaining("dataset 'points': has a named type");
    }

    @Test
    void bytes_moreThanTheFileCanHold() {
        GuardedDataset dataset =
                GuardedFile.open(Fixtures.resource("declared_large.h5")).dataset("train_set_x");

        assertThat(catchThrowableOfType(Hdf5DataException.class, dataset::bytes))
                .hasMessageContaining("declares 245760000 bytes, more than a file of 2088 bytes can hold");
    }

    private static void assertFails(Path file, String message) {
        Hdf5DataException e =
                catchThrowableOfType(Hdf5DataException.class, () -> Hdf5Images.read(file, DatasetNames.TRAIN));
        assertThat(e).hasMessageStartingWith(file.toString()).hasMessageContaining(message);
        assertThat(e.getMessage()).doesNotContain("\n");
        assertThat(e.file()).isEqualTo(file.toString());
    }
}
