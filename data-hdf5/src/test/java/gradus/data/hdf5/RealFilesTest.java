package gradus.data.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gradus.data.LabelledImages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's own files. */
class RealFilesTest {

    private Path train = Path.of("");
    private Path test = Path.of("");

    @TempDir
    private Path directory;

    @BeforeEach
    void requireFiles() {
        String data = System.getenv("GRADUS_DATA");
        assumeTrue(
                data != null,
                "the article's files are not here: run ./gradus data download --to DIR and set GRADUS_DATA to DIR");
        Path folder = Path.of(data == null ? "" : data);
        Path catvnoncat = Files.isDirectory(folder.resolve("catvnoncat")) ? folder.resolve("catvnoncat") : folder;
        train = catvnoncat.resolve("train_catvnoncat.h5");
        test = catvnoncat.resolve("test_catvnoncat.h5");
    }

    @Test
    void read_trainAndTest() {
        LabelledImages trainImages = Hdf5Images.read(train, DatasetNames.TRAIN);
        LabelledImages testImages = Hdf5Images.read(test, DatasetNames.TEST);

        assertThat(List.of(trainImages.count(), trainImages.countOf(1))).containsExactly(209, 72);
        assertThat(List.of(testImages.count(), testImages.countOf(1))).containsExactly(50, 33);
        assertThat(List.of(trainImages.height(), trainImages.width(), trainImages.channels()))
                .containsExactly(64, 64, 3);
        assertThat(trainImages.classNames()).containsExactly("non-cat", "cat");
        assertThat(trainImages.pixel(0, 0, 0, 0)).isEqualTo(17 / 255.0);
    }

    @Test
    void read_testNamesInTheTrainingFile() {
        assertThat(catchThrowableOfType(Hdf5DataException.class, () -> Hdf5Images.read(train, DatasetNames.TEST)))
                .hasMessageContaining("dataset 'test_set_x': there is no such dataset")
                .hasMessageContaining("the file holds list_classes, train_set_x, train_set_y");
    }

    @Test
    void read_truncatedAnywhere() throws Exception {
        DamagedFileTest.assertRefusedTruncated(directory, Files.readAllBytes(train));
    }

    @Test
    void write_copy() {
        Path copy = directory.resolve("copy.h5");
        LabelledImages images = Hdf5Images.read(train, DatasetNames.TRAIN);

        Hdf5Images.write(copy, images, DatasetNames.TRAIN);

        assertThat(Hdf5Inspector.inspect(copy)).isEqualTo(Hdf5Inspector.inspect(train));
    }
}
