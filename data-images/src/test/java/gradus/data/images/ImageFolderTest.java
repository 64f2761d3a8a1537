package gradus.data.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.data.LabelledImages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {

    @TempDir
    private Path folder;

    @Test
    void read_firstWordsOfNames_areTheClasses() throws IOException {
        png("dog.12.png", 7);
        png("cat.10.png", 5);
        png("cat 2.png", 6);

        LabelledImages images = ImageFolder.of(folder).read();

        assertThat(images.classNames()).containsExactly("cat", "dog");
        assertThat(images.labels()).containsExactly(0, 0, 1);
        assertThat(shifts(images)).containsExactly(6, 5, 7);
        assertThat(names(ImageFolder.of(folder))).containsExactly("cat 2.png", "cat.10.png", "dog.12.png");
    }

    @Test
    void read_folders_areTheClasses() throws IOException {
        png("zebra/1.png", 1);
        png("ant/b.png", 3);
        png("ant/a.png", 2);
        png("bee/IMG_1.PNG", 4);

        LabelledImages images = ImageFolder.of(folder).read();

        assertThat(images.classNames()).containsExactly("ant", "bee", "zebra");
        assertThat(images.labels()).containsExactly(0, 0, 1, 2);
        assertThat(shifts(images)).containsExactly(2, 3, 4, 1);
    }

    @Test
    void read_values_areRowByRowPixelByPixelChannelByChannel() throws IOException {
        png("cat.png", 9);
        png("dog.png", 0);

        LabelledImages images = ImageFolder.of(folder).read();

        assertThat(List.of(images.height(), images.width(), images.channels())).containsExactly(2, 3, 3);
        for (int k = 0; k < 18; k++) {
            assertThat(images.value(0, k)).isEqualTo(TestImages.value(k / 9, k / 3 % 3, k % 3, 9) / 255.0);
        }
    }

    @Test
    void read_hiddenAndOtherFiles_areLeftOut() throws IOException {
        png("cat.png", 1);
        png("dog.png", 2);
        Files.writeString(folder.resolve(".DS_Store"), "x");
        Files.writeString(folder.resolve("._cat.png"), "x");
        Files.writeString(folder.resolve("README.md"), "x");
        Files.createDirectory(folder.resolve(".git"));

        assertThat(ImageFolder.of(folder).read().count()).isEqualTo(2);
    }

    @Test
    void withClasses_labelsInTheirOrder() throws IOException {
        png("cat.png", 1);
        png("dog.png", 2);

        LabelledImages images =
                ImageFolder.of(folder).withClasses("dog", "bird", "cat").read();

        assertThat(images.classNames()).containsExactly("dog", "bird", "cat");
        assertThat(images.labels()).containsExactly(2, 0);
    }

    @Test
    void withClasses_twiceTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFolder.of(folder).withClasses("dog", "dog"))
                .withMessage("image folder: expected different classes, received [dog, dog]");
    }

    @Test
    void resizedTo_imagesOfDifferentSizes() throws IOException {
        TestImages.png(folder.resolve("cat.png"), 5, 9, 1);
        TestImages.png(folder.resolve("dog.png"), 4, 4, 2);

        LabelledImages images = ImageFolder.of(folder).resizedTo(4, 4).read();

        assertThat(images.height()).isEqualTo(4);
        assertThat(images.width()).isEqualTo(4);
        assertThat(images.pixel(1, 3, 2, 1)).isEqualTo(TestImages.value(3, 2, 1, 2) / 255.0);
    }

    @Test
    void read_greyOnly_oneChannel() throws IOException {
        grey("cat.png", 1);
        grey("dog.png", 2);

        LabelledImages images = ImageFolder.of(folder).read();

        assertThat(images.channels()).isEqualTo(1);
        assertThat(images.pixel(1, 1, 2, 0)).isEqualTo(TestImages.value(1, 2, 0, 2) / 255.0);
    }

    @Test
    void read_greyAmongColoured_threeEqualChannels() throws IOException {
        grey("cat.png", 1);
        png("dog.png", 2);

        LabelledImages images = ImageFolder.of(folder).read();

        assertThat(images.channels()).isEqualTo(3);
        for (int channel = 0; channel < 3; channel++) {
            assertThat(images.pixel(0, 1, 2, channel)).isEqualTo(TestImages.value(1, 2, 0, 1) / 255.0);
        }
        assertThat(images.pixel(1, 1, 2, 1)).isEqualTo(TestImages.value(1, 2, 1, 2) / 255.0);
    }

    @Test
    void readSets_trainAndTestFolders_asTheyAre() throws IOException {
        png("train/cat/1.png", 1);
        png("train/cat/2.png", 2);
        png("train/dog/1.png", 3);
        png("test/dog.1.png", 4);

        ImageSets sets = ImageFolder.of(folder).readSets(0.5, 1);

        assertThat(shifts(sets.training())).containsExactly(1, 2, 3);
        assertThat(sets.training().labels()).containsExactly(0, 0, 1);
        assertThat(shifts(sets.test())).containsExactly(4);
        assertThat(sets.test().labels()).containsExactly(1);
        assertThat(sets.test().classNames()).containsExactly("cat", "dog");
        assertThat(ImageFolder.of(folder).read().count()).isEqualTo(4);
    }

    @Test
    void readSets_flatFolder_stratifiedByTheSeed() throws IOException {
        for (int i = 0; i < 10; i++) {
            png("cat." + i + ".png", i);
            png("dog." + i + ".png", 10 + i);
        }
        ImageFolder images = ImageFolder.of(folder);
        ImageSets sets = images.readSets(0.2, 3);

        assertThat(sets.test().countOf(0)).isEqualTo(2);
        assertThat(sets.test().countOf(1)).isEqualTo(2);
        assertThat(shifts(sets.training())).hasSize(16).doesNotContainAnyElementsOf(shifts(sets.test()));
        assertThat(shifts(images.readSets(0.2, 3).test())).isEqualTo(shifts(sets.test()));
        assertThat(shifts(images.readSets(0.2, 4).test())).isNotEqualTo(shifts(sets.test()));
    }

    private void png(String name, int shift) throws IOException {
        TestImages.png(folder.resolve(name), 2, 3, shift);
    }

    private void grey(String name, int shift) throws IOException {
        BufferedImage image = TestImages.image(2, 3, BufferedImage.TYPE_BYTE_GRAY, shift);
        TestImages.write(folder.resolve(name), TestImages.encoded(image, "png"));
    }

    /** The first value of an image is its shift. */
    private static List<Integer> shifts(LabelledImages images) {
        return IntStream.range(0, images.count())
                .mapToObj(i -> (int) Math.round(255 * images.value(i, 0)))
                .toList();
    }

    private static List<String> names(ImageFolder images) {
        return images.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }
}
