package gradus.examples.tune;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.Dataset;
import gradus.data.LabelledImages;
import gradus.tuning.HeldOut;
import java.util.List;
import org.junit.jupiter.api.Test;

class MirroredTest {

    @Test
    void prepare_oneImage_standsBesideItsMirrorImage() {
        // Two rows of three pixels with two channels; the second image is the first plus 100.
        double[] x = new double[24];
        for (int k = 0; k < 12; k++) {
            x[2 * k] = k;
            x[2 * k + 1] = 100 + k;
        }
        Dataset images = new Dataset(12, 1, x, new double[] {0, 1});
        HeldOut prepared = new Mirrored(3, 2).prepare(new HeldOut(images, images));
        Dataset training = prepared.training();
        assertThat(prepared.judged()).isSameAs(images);
        assertThat(training.targets()).containsExactly(0, 1, 0, 1);
        assertThat(training.select(0).inputs()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(training.select(2).inputs()).containsExactly(4, 5, 2, 3, 0, 1, 10, 11, 8, 9, 6, 7);
        assertThat(training.select(3).inputs())
                .containsExactly(104, 105, 102, 103, 100, 101, 110, 111, 108, 109, 106, 107);
    }

    @Test
    void shrunk_pixels_areMeansOfSquares() {
        LabelledImages images =
                new LabelledImages(2, 4, 2, k -> k / 64.0, new int[] {0, 1, 0}, List.of("non-cat", "cat"));
        LabelledImages small = Shrunk.to(1, images);
        assertThat(small.height()).isEqualTo(1);
        assertThat(small.width()).isEqualTo(2);
        assertThat(small.labels()).containsExactly(0, 1, 0);
        // Of the first square, channel 0 is 0, 2, 8, 10, a mean of 5; each image is 16 further.
        assertThat(small.pixel(0, 0, 0, 0)).isEqualTo(5 / 64.0);
        assertThat(small.pixel(0, 0, 0, 1)).isEqualTo(6 / 64.0);
        assertThat(small.pixel(0, 0, 1, 0)).isEqualTo(9 / 64.0);
        assertThat(small.pixel(2, 0, 1, 1)).isEqualTo(42 / 64.0);
    }

    @Test
    void fits_wholeSquares() {
        LabelledImages images = new LabelledImages(6, 9, 1, k -> 0, new int[0], List.of("a", "b"));
        assertThat(Shrunk.fits(images, 6)).isTrue();
        assertThat(Shrunk.fits(images, 2)).isTrue();
        assertThat(Shrunk.fits(images, 3)).isFalse(); // 9 is not even
        assertThat(Shrunk.fits(images, 4)).isFalse();
        assertThat(Shrunk.fits(images, 12)).isFalse();
        assertThat(Shrunk.fits(images, 0)).isFalse();
    }
}
