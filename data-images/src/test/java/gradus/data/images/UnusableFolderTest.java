package gradus.data.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders whose images are good and do not make a set. */
class UnusableFolderTest {

    @TempDir
    private Path folder;

    @Test
    void read_missing() {
        assertFails(
                folder.resolve("no"), folder.resolve("no"), "cannot be listed (NoSuchFileException", "check the path");
    }

    @Test
    void read_aFile() throws IOException {
        Path file = png("cat.png");

        assertFails(file, file, "cannot be listed (NotDirectoryException", "expected a folder of images");
    }

    @Test
    void read_empty() {
        assertFails(folder, "holds no images, expected files that end in .jpg, .jpeg or .png; name another folder");
    }

    @Test
    void read_emptyClass() throws IOException {
        png("cat/1.png");
        Files.createDirectory(folder.resolve("dog"));

        assertFails(folder.resolve("dog"), "holds no images");
    }

    @Test
    void read_oneClass() throws IOException {
        png("cat.1.png");
        png("cat.2.png");

        assertFails(folder, "holds images of one class only, 'cat', expected two or more");
    }

    @Test
    void read_nameWithoutWord() throws IOException {
        png("cat.1.png");
        assertFails(png("0001.png"), "does not begin with a word", "rename it");
    }

    @Test
    void read_imagesAndFolders() throws IOException {
        png("cat/1.png");
        png("dog.png");

        assertFails(folder, "holds both images, such as 'dog.png', and folders, such as 'cat'");
    }

    @Test
    void read_foldersInFolders() throws IOException {
        png("pets/cat/1.png");
        png("pets/dog/1.png");

        assertFails(folder.resolve("pets"), "holds the folder 'cat', expected the images of one class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat.gif", "cat.BMP", "cat.webp", "cat.tif", "cat.heic"})
    void read_imageOfAnotherFormat(String name) throws IOException {
        png("dog.png");
        assertFails(
                Files.createFile(folder.resolve(name)), "is of a format that is not read; convert it to JPEG or PNG");
    }

    @Test
    void read_differentSizes_namesTheFirstThatDiffers() throws IOException {
        TestImages.png(folder.resolve("cat.1.png"), 2, 3, 0);
        TestImages.png(folder.resolve("cat.2.png"), 3, 2, 0);
        TestImages.png(folder.resolve("dog.1.png"), 9, 9, 0);

        assertFails(
                folder.resolve("cat.2.png"),
                "expected an image of 2 × 3 pixels (height × width), as " + folder.resolve("cat.1.png")
                        + " is, received 3 × 2; bring all images to one size, or have them resized");
    }

    @Test
    void read_classNotListed() throws IOException {
        png("cat.png");
        Path dgo = png("dgo.png");

        assertThat(fault(ImageFolder.of(folder).withClasses("cat", "dog")))
                .hasMessage(
                        dgo + ": shows a 'dgo', expected one of [cat, dog]; did you mean 'dog'?; rename it or take it"
                                + " out of the folder");
    }

    @Test
    void read_testClassThatIsNotTrained() throws IOException {
        png("train/cat.png");
        png("train/dog.png");
        assertFails(png("test/bird.png"), "shows a 'bird', expected one of [cat, dog]");
    }

    @Test
    void read_testOfAnotherSize() throws IOException {
        png("train/cat.png");
        png("train/dog.png");
        TestImages.png(folder.resolve("test/cat.png"), 5, 5, 0);

        assertFails(folder.resolve("test/cat.png"), "received 5 × 5");
    }

    @Test
    void readSets_oneImageOfAClass() throws IOException {
        png("cat.1.png");
        png("cat.2.png");
        png("dog.png");

        assertThat(catchThrowableOfType(
                        ImageFolderException.class, () -> ImageFolder.of(folder).readSets(0.2, 1)))
                .hasMessage(
                        folder + ": holds one image of the class 'dog', expected at least two, of which one is for the"
                                + " test; add images");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
    void readSets_impossibleShare(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFolder.of(folder).readSets(share, 1));
    }

    @Test
    void read_lineBreakInAName_staysOneLine() throws IOException {
        Path file = png("1\n\u001b[31m.png");

        assertThat(fault(ImageFolder.of(folder)).getMessage()).hasLineCount(1).contains("1\\u000a\\u001b[31m.png");
        assertThat(fault(ImageFolder.of(folder)).file()).isEqualTo(file.toString());
    }

    private Path png(String name) throws IOException {
        return TestImages.png(folder.resolve(name), 2, 3, 0);
    }

    private static ImageFolderException fault(ImageFolder images) {
        ImageFolderException e = catchThrowableOfType(ImageFolderException.class, images::read);
        assertThat(e).isNotNull();
        return e;
    }

    private void assertFails(Path culprit, String... parts) {
        assertFails(folder, culprit, parts);
    }

    private static void assertFails(Path read, Path culprit, String... parts) {
        assertThat(fault(ImageFolder.of(read)))
                .hasMessageStartingWith(culprit + ": ")
                .hasMessageContainingAll(parts);
    }
}
