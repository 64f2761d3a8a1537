package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradus.data.LabelledImages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Hdf5WriteTest {

    @TempDir
    private Path directory;

    @Test
    void write_thenRead() {
        Path file = directory.resolve("images.h5");
        LabelledImages images = Fixtures.images(7, 5, 4, 3);

        Hdf5Images.write(file, images, DatasetNames.TEST);

        assertSame(Hdf5Images.read(file, DatasetNames.TEST), images);
        assertThat(Hdf5Inspector.inspect(file))
                .contains(new Hdf5Object.Dataset(
                        "/test_set_x", List.of(7L, 5L, 4L, 3L), "uint8", "contiguous", List.of()));
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void write_sameImagesSameBytes() throws Exception {
        Path first = directory.resolve("first.h5");
        Path second = directory.resolve("second.h5");
        Hdf5Images.write(first, Fixtures.images(2, 3, 3, 1), DatasetNames.TRAIN);
        Hdf5Images.write(second, Fixtures.images(2, 3, 3, 1), DatasetNames.TRAIN);

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void write_intensitiesBetweenBytes() {
        Path file = directory.resolve("images.h5");
        LabelledImages images =
                new LabelledImages(1, 2, 1, i -> i == 0 ? 0.3 : Math.nextDown(1), new int[] {0}, List.of("日本", "é"));

        Hdf5Images.write(file, images, DatasetNames.TRAIN);

        assertSame(Hdf5Images.read(file, DatasetNames.TRAIN), images);
        assertThat(Hdf5Inspector.inspect(file))
                .contains(new Hdf5Object.Dataset(
                        "/train_set_x", List.of(1L, 1L, 2L, 1L), "float64", "contiguous", List.of()));
    }

    @Test
    void write_replacesAFile() throws Exception {
        Path file = Files.writeString(directory.resolve("images.h5"), "old");

        Hdf5Images.write(file, Fixtures.images(1, 1, 1, 1), DatasetNames.TRAIN);

        assertThat(Hdf5Images.read(file, DatasetNames.TRAIN).count()).isEqualTo(1);
    }

    @Test
    void write_missingDirectory() {
        Path file = directory.resolve("none").resolve("images.h5");

        assertThatThrownBy(() -> Hdf5Images.write(file, Fixtures.images(1, 1, 1, 1), DatasetNames.TRAIN))
                .isInstanceOf(Hdf5DataException.class)
                .hasMessageContaining("cannot be written: there is no directory");
    }

    @Test
    void write_intensityOutOfRange() throws Exception {
        Path file = Files.writeString(directory.resolve("images.h5"), "old");
        LabelledImages images = new LabelledImages(1, 1, 1, i -> Double.NaN, new int[] {0}, List.of("0"));

        assertThatThrownBy(() -> Hdf5Images.write(file, images, DatasetNames.TRAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("write images: value 0 of image 0 is NaN, expected 0 to 1");
        assertThat(file).hasContent("old");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void write_noImages() {
        LabelledImages none = new LabelledImages(1, 1, 1, i -> 0, new int[0], List.of("0"));

        assertThatThrownBy(() -> Hdf5Images.write(directory.resolve("x.h5"), none, DatasetNames.TRAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one image");
    }

    private static void assertSame(LabelledImages actual, LabelledImages expected) {
        assertThat(actual.classNames()).isEqualTo(expected.classNames());
        assertThat(actual.count()).isEqualTo(expected.count());
        for (int i = 0; i < expected.count(); i++) {
            assertThat(actual.label(i)).isEqualTo(expected.label(i));
            for (int k = 0; k < expected.valuesPerImage(); k++) {
                assertThat(actual.value(i, k)).isEqualTo(expected.value(i, k));
            }
        }
    }
}
