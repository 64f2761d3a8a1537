package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.LabelledImages;
import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    @TempDir
    private Path folder;

    @Test
    void inspect_imageFile_listsDatasetsWithShapesAndTypes() {
        Path file = folder.resolve("images.h5");
        LabelledImages images = new LabelledImages(4, 5, 3, i -> 0, new int[] {0, 1, 1}, List.of("non-cat", "cat"));
        Hdf5Images.write(file, images, DatasetNames.TRAIN);
        GradusRun run = GradusRun.of("data", "inspect", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("/train_set_x  3 × 4 × 5 × 3  uint8  contiguous"))
                .anyMatch(line -> line.startsWith("/train_set_y  3  int64"))
                .anyMatch(line -> line.startsWith("/list_classes  2  string"));
    }

    @Test
    void inspect_articleFile_listsItsThreeDatasets() {
        Path file = ArticleData.folder().resolve("catvnoncat").resolve("train_catvnoncat.h5");
        GradusRun run = GradusRun.of("data", "inspect", file.toString());
        assertThat(run.out())
                .contains("/train_set_x  209 × 64 × 64 × 3  uint8", "/train_set_y  209  int64", "/list_classes");
    }
}
