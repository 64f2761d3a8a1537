package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole files whose datasets are not labelled images. */
class UnsuitableDatasetTest {

    @TempDir
    private Path directory;

    @Test
    void read_wrongDatasetName() {
        DatasetNames misspelt = new DatasetNames("train_set_X", "train_set_y", "list_classes");

        Hdf5DataException e = catchThrowableOfType(
                Hdf5DataException.class, () -> Hdf5Images.read(Fixtures.resource("chunked_gzip_shuffle.h5"), misspelt));

        assertThat(e)
                .hasMessageContaining("dataset 'train_set_X': there is no such dataset; did you mean 'train_set_x'? "
                        + "the file holds list_classes, train_set_x, train_set_y");
        assertThat(e.dataset()).contains("train_set_X");
    }

    @Test
    void read_farFromAnyName() {
        DatasetNames other = new DatasetNames("pictures", "train_set_y", "list_classes");

        assertThat(catchThrowableOfType(
                        Hdf5DataException.class,
                        () -> Hdf5Images.read(Fixtures.resource("chunked_gzip_shuffle.h5"), other)))
                .hasMessageContaining("no such dataset; the file holds list_classes, ")
                .hasMessageNotContaining("did you mean");
    }

    @Test
    void read_specialClassesAbsent() throws Exception {
        Path file = Fixtures.file(directory, pixels(7), labels(0));
        DatasetNames names = new DatasetNames("train_set_x", "train_set_y", "kinds");

        assertThat(catchThrowableOfType(Hdf5DataException.class, () -> Hdf5Images.read(file, names)))
                .hasMessageContaining("dataset 'kinds': there is no such dataset");
    }

    @Test
    void read_imagesOfWrongRank() throws Exception {
        assertFails(
                "dataset 'train_set_x': has 2 dimensions (1 × 2), expected 4: images × rows × columns × channels",
                Fixtures.bytes("train_set_x", List.of(1, 2), 1, 2),
                labels(0));
    }

    @Test
    void read_noImages() throws Exception {
        assertFails(
                "dataset 'train_set_x': is empty: its shape is 0 × 1 × 1 × 1",
                Fixtures.bytes("train_set_x", List.of(0, 1, 1, 1)),
                Fixtures.longs("train_set_y", List.of(0)));
    }

    @Test
    void read_labelsOfWrongRank() throws Exception {
        assertFails(
                "dataset 'train_set_y': has the shape 2 × 2, expected a vector with one label per image",
                pixels(1, 2, 3, 4),
                Fixtures.longs("train_set_y", List.of(2, 2), 0, 0, 1, 1));
    }

    @Test
    void read_fewerLabelsThanImages() throws Exception {
        assertFails("dataset 'train_set_y': holds 1 labels for 2 images", pixels(1, 2), labels(1));
    }

    @Test
    void read_floatingLabels() throws Exception {
        assertFails(
                "dataset 'train_set_y': holds elements of type float64, expected integers",
                pixels(1),
                Fixtures.doubles("train_set_y", List.of(1), 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, -1, 1L << 32, Long.MIN_VALUE})
    void read_labelWithoutAClass(long label) throws Exception {
        assertFails(
                "dataset 'train_set_y': label 1 is " + label + ", expected 0 to 1 for the classes 0, 1",
                pixels(1, 2),
                labels(0, label));
    }

    @Test
    void read_classesThatAreNumbers() throws Exception {
        assertFails(
                "dataset 'list_classes': holds elements of type int64, expected strings",
                pixels(1),
                labels(0),
                Fixtures.longs("list_classes", List.of(2), 0, 1));
    }

    @Test
    void read_integerPixelOutOfRange() throws Exception {
        assertFails(
                "image 1, row 0, column 0, channel 0 is 256, expected 0 to 255",
                Fixtures.longs("train_set_x", List.of(2, 1, 1, 1), 255, 256),
                labels(0, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.001, 255.001})
    void read_floatingPixelOutOfRange(double pixel) throws Exception {
        double[] values = new double[2 * 2 * 3 * 2];
        values[((1 * 2 + 1) * 3 + 2) * 2 + 1] = pixel;

        assertFails(
                "dataset 'train_set_x': image 1, row 1, column 2, channel 1 is " + pixel
                        + ", expected a number in [0, 1]",
                Fixtures.doubles("train_set_x", List.of(2, 2, 3, 2), values),
                labels(0, 0));
    }

    private static StoredDataset pixels(int... values) {
        return Fixtures.bytes("train_set_x", List.of(values.length, 1, 1, 1), values);
    }

    private static StoredDataset labels(long... values) {
        return Fixtures.longs("train_set_y", List.of(values.length), values);
    }

    private void assertFails(String message, StoredDataset... datasets) throws Exception {
        Path file = Fixtures.file(directory, datasets);
        Hdf5DataException e =
                catchThrowableOfType(Hdf5DataException.class, () -> Hdf5Images.read(file, DatasetNames.TRAIN));
        assertThat(e).hasMessageStartingWith(file.toString()).hasMessageContaining(message);
        assertThat(e.getMessage()).contains("; ").doesNotContain("\n");
    }
}
