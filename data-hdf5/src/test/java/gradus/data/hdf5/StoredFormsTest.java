package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.LabelledImages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form in which the HDF5 library stores the same images reads as the same images. */
class StoredFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chunked_gzip_shuffle.h5",
                "chunked_int16be_fletcher.h5",
                "chunked_fixed_array.h5",
                "chunked_extensible_array.h5",
                "chunked_btree2.h5",
                "compact_variable_strings.h5",
                "user_block.h5"
            })
    void read_integers(String name) {
        LabelledImages images = Hdf5Images.read(Fixtures.resource(name), DatasetNames.TRAIN);

        assertThat(images.classNames()).containsExactly("non-cat", "cat");
        assertHoldsFixture(images);
    }

    @Test
    void read_halvesUpTo255() {
        LabelledImages images = Hdf5Images.read(Fixtures.resource("float16.h5"), DatasetNames.TRAIN);

        assertThat(images.classNames()).containsExactly("0", "1");
        assertHoldsFixture(images);
    }

    @Test
    void read_floatsUpTo1() {
        LabelledImages images = Hdf5Images.read(Fixtures.resource("float32.h5"), DatasetNames.TRAIN);

        for (int k = 0; k < images.valuesPerImage(); k++) {
            assertThat(images.value(0, k)).isEqualTo((double) (Fixtures.intensity(k) / 255.0f));
        }
    }

    @Test
    void read_labelsInARowOrAColumn(@TempDir Path directory) throws Exception {
        StoredDataset pixels = Fixtures.bytes("train_set_x", List.of(3, 1, 1, 1), 0, 128, 255);
        for (List<Integer> shape : List.of(List.of(3), List.of(1, 3), List.of(3, 1))) {
            Path file = Fixtures.file(directory, pixels, Fixtures.longs("train_set_y", shape, 1, 0, 1));

            LabelledImages images = Hdf5Images.read(file, DatasetNames.TRAIN);

            assertThat(List.of(images.label(0), images.label(1), images.label(2)))
                    .containsExactly(1, 0, 1);
            assertThat(images.pixel(1, 0, 0, 0)).isEqualTo(128 / 255.0);
            assertThat(images.pixel(2, 0, 0, 0)).isEqualTo(1.0);
        }
    }

    @Test
    void read_namesAndPathsOfMyOwn(@TempDir Path directory) throws Exception {
        Path file = Fixtures.file(
                directory, Fixtures.bytes("x", List.of(1, 1, 1, 1), 51), Fixtures.longs("y", List.of(1), 1));

        LabelledImages images = Hdf5Images.read(file, new DatasetNames("/x", "y", "list_classes"));

        assertThat(images.pixel(0, 0, 0, 0)).isEqualTo(0.2);
    }

    private static void assertHoldsFixture(LabelledImages images) {
        assertThat(List.of(images.count(), images.height(), images.width(), images.channels()))
                .containsExactly(5, 4, 3, 3);
        for (int i = 0; i < 5; i++) {
            assertThat(images.label(i)).isEqualTo(new int[] {0, 1, 0, 1, 1}[i]);
            for (int k = 0; k < 36; k++) {
                assertThat(images.value(i, k)).isEqualTo(Fixtures.intensity(36 * i + k) / 255.0);
            }
        }
    }
}
