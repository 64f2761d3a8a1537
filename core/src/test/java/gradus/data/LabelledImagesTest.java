package gradus.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledImagesTest {

    private static final List<String> CLASSES = List.of("non-cat", "cat");

    @Test
    void pixel_rowMajorImageRowColumnChannel() {
        LabelledImages images = new LabelledImages(3, 4, 2, index -> index, new int[] {0, 1}, CLASSES);

        assertThat(images.pixel(0, 0, 0, 1)).isEqualTo(1);
        assertThat(images.pixel(0, 0, 1, 0)).isEqualTo(2);
        assertThat(images.pixel(0, 1, 0, 0)).isEqualTo(8);
        assertThat(images.pixel(1, 0, 0, 0)).isEqualTo(24);
        assertThat(images.pixel(1, 2, 3, 1)).isEqualTo(47);
    }

    @Test
    void value_rowsEndToEnd() {
        LabelledImages images = new LabelledImages(3, 4, 2, index -> index, new int[] {0, 1}, CLASSES);

        assertThat(images.valuesPerImage()).isEqualTo(24);
        assertThat(images.value(1, 23)).isEqualTo(images.pixel(1, 2, 3, 1));
    }

    @Test
    void countOf_eachLabel() {
        LabelledImages images = images(1, 0, 1, 1);

        assertThat(images.count()).isEqualTo(4);
        assertThat(images.countOf(1)).isEqualTo(3);
        assertThat(images.countOf(0)).isEqualTo(1);
        assertThat(images.countOf(7)).isZero();
    }

    @Test
    void labels_areCopied() {
        int[] labels = {1};
        LabelledImages images = images(labels);
        labels[0] = 0;

        assertThat(images.label(0)).isEqualTo(1);
    }

    @Test
    void images_none() {
        assertThat(images().count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 3", "2, 0, 3", "2, 2, 0", "-1, 2, 3"})
    void images_dimensionNotPositive(int height, int width, int channels) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelledImages(height, width, channels, index -> 0, new int[1], CLASSES))
                .withMessage("images: height, width and channels must be at least 1, received " + height + " × " + width
                        + " × " + channels);
    }

    @ParameterizedTest
    @CsvSource({"-1", "2"})
    void images_labelWithoutClass(int label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> images(0, label))
                .withMessage("images: label " + label + " of image 1 names none of the 2 classes [non-cat, cat]");
    }

    @Test
    void images_moreValuesThanAnArrayCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelledImages(65536, 32768, 1, index -> 0, new int[1], CLASSES))
                .withMessage("images: at most 2147483647 values are held, received 1 × 65536 × 32768 × 1");
    }

    @Test
    void images_noneOfMoreValuesThanAnArrayCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelledImages(65536, 65536, 1, index -> 0, new int[0], CLASSES))
                .withMessageContaining("received 0 × 65536 × 65536 × 1");
    }

    @Test
    void select_imagesInTheOrderAsked() {
        LabelledImages images = new LabelledImages(1, 2, 2, index -> index, new int[] {0, 1, 1}, CLASSES);
        LabelledImages selected = images.select(2, 0, 2);

        assertThat(selected.labels()).containsExactly(1, 0, 1);
        assertThat(selected.value(0, 3)).isEqualTo(11);
        assertThat(selected.value(1, 3)).isEqualTo(3);
        assertThat(selected.select(0).pixel(0, 0, 1, 0)).isEqualTo(10);
        assertThat(images.select().count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1", "2"})
    void select_noSuchImage(int image) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> images(0, 1).select(image))
                .withMessage("images: cannot select example " + image + " of 2; they are numbered from 0");
    }

    private static LabelledImages images(int... labels) {
        return new LabelledImages(1, 1, 1, index -> 0, labels, CLASSES);
    }
}
