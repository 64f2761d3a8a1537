package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import gradus.examples.source.Photos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on folders of image files. */
class ImageFolderCommandTest {

    @TempDir
    private Path folder;

    @Test
    void cats_flatFolder_setsAFifthAside() throws IOException {
        Photos.write(folder, 6, 10, "dog", "cat");
        GradusRun run = cats();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Data: " + folder, "8 'dog' and 8 'cat' for training, 2 'dog' and 2 'cat' for test")
                .contains("Training: (16, 6, 6, 3), (16,)", "forward-tanh: 108 → 5 → 5 → 1");
    }

    @Test
    void cats_sameFolderTwice_sameNumbers() throws IOException {
        Photos.write(folder, 6, 10, "dog", "cat");

        assertThat(withoutSeconds(cats().out())).isEqualTo(withoutSeconds(cats().out()));
    }

    @Test
    void cats_dividedFolder_isTakenAsItIs() throws IOException {
        Photos.write(folder.resolve("train"), 4, 3, "cat", "dog");
        Photos.write(folder.resolve("test"), 4, 2, "cat");

        assertThat(cats().out()).contains("3 'dog' and 3 'cat' for training, 0 'dog' and 2 'cat' for test");
    }

    @Test
    void cats_json_namesTheFolderAndItsHash() throws IOException {
        Photos.write(folder.resolve("photos"), 4, 3, "cat", "dog");
        Path json = folder.resolve("run.json");
        GradusRun run = GradusRun.of(
                "cats",
                "--data",
                folder.resolve("photos").toString(),
                "--iterations",
                "2",
                "--json",
                json.toString(),
                "--out",
                folder.resolve("pictures").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonArray data =
                JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("data");
        assertThat(data).hasSize(1);
        assertThat(data.get(0).getAsJsonObject().get("path").getAsString()).endsWith("photos");
        assertThat(data.get(0).getAsJsonObject().get("sha256").getAsString()).matches("[0-9a-f]{64}");
        assertThat(folder.resolve("pictures")).isNotEmptyDirectory();
    }

    @Test
    void cats_resize_bringsAllToOneSize() throws IOException {
        Photos.write(folder, 6, 5, "dog", "cat");
        Photos.write(folder.resolve("cat.9.png"), 8, 3, new SplittableRandom(1));

        assertBadInput(cats(), "cat.9.png", "expected an image of 6 × 6 pixels", "received 8 × 3", "resized");
        assertThat(cats("--resize", "5x4").out()).contains("(9, 5, 4, 3)");
    }

    @Test
    void cats_resize_notUsable() throws IOException {
        Photos.write(folder, 6, 5, "dog", "cat");

        assertBadInput(cats("--resize", "64"), "--resize: expected height and width such as 64x64, received '64'");
        assertBadInput(cats("--resize", "0x5"), "--resize: image size: expected at least 1 × 1");
        assertBadInput(
                GradusRun.of("cats", "--resize", "64x64"),
                "--resize: expected a folder of image files behind --data, received 'builtin'");
        Files.createFile(folder.resolve("train_catvnoncat.h5"));
        assertBadInput(cats("--resize", "5x5"), "--resize", "holds HDF5 files; leave the option out");
    }

    @Test
    void cats_threeClasses() throws IOException {
        Photos.write(folder, 4, 2, "dog", "cat", "bird");

        assertBadInput(cats(), "expected images of two classes, received [bird, cat, dog]");
    }

    @Test
    void cats_emptyFolder() {
        assertBadInput(
                cats(),
                "--data: expected a folder that holds train_catvnoncat.h5",
                "or JPEG or PNG images",
                "is empty");
    }

    @Test
    void cats_noImages() throws IOException {
        Files.createFile(folder.resolve("notes.txt"));

        assertBadInput(cats(), folder + ": holds no images");
    }

    @Test
    void cats_damagedImage() throws IOException {
        Photos.write(folder, 6, 5, "dog", "cat");
        Path file = folder.resolve("dog.3.png");
        Files.write(file, List.of("no image"));

        assertBadInput(cats(), file + ": is neither a JPEG nor a PNG image");
    }

    @Test
    void compare_imageFolder() throws IOException {
        Photos.write(folder, 4, 5, "dog", "cat");
        GradusRun run =
                GradusRun.of("compare", "--backends", "ejml,ejml", "--data", folder.toString(), "--iterations", "3");

        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void inspect_folder_listsItsClasses() throws IOException {
        Photos.write(folder.resolve("a"), 4, 3, "dog", "cat");
        GradusRun run = GradusRun.of("data", "inspect", folder.resolve("a").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactly("cat  label 0  3 × 4 × 4 × 3  uint8", "dog  label 1  3 × 4 × 4 × 3  uint8");
    }

    @Test
    void inspect_dividedFolder_listsBothParts() throws IOException {
        Photos.write(folder.resolve("train"), 4, 3, "dog", "cat");
        Photos.write(folder.resolve("test"), 4, 1, "dog", "cat");

        assertThat(GradusRun.of("data", "inspect", folder.toString()).out().lines())
                .hasSize(4)
                .contains("train/cat  label 0  3 × 4 × 4 × 3  uint8", "test/dog  label 1  1 × 4 × 4 × 3  uint8");
    }

    @Test
    void inspect_emptyFolder() {
        assertBadInput(GradusRun.of("data", "inspect", folder.toString()), "holds no images");
    }

    private GradusRun cats(String... more) {
        List<String> words = new ArrayList<>(List.of("cats", "--data", folder.toString(), "--iterations", "2"));
        words.addAll(List.of(more));
        return GradusRun.of(words.toArray(String[]::new));
    }

    private static String withoutSeconds(String out) {
        return out.replaceAll("Trained in .*", "");
    }

    private static void assertBadInput(GradusRun run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(parts).startsWith("gradus: ").doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(1);
    }
}
