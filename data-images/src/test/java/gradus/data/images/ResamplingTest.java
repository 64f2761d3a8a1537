package gradus.data.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplingTest {

    @Test
    void resize_twiceAsWide_interpolates() {
        // The new centres are at 0.25, 0.75, 1.25 and 1.75 of the old pixels, whose own are at 0.5 and 1.5.
        assertThat(resized(grey(1, 2, 0, 100), 1, 4)).containsExactly(0, 25, 75, 100);
        assertThat(resized(grey(2, 1, 0, 100), 4, 1)).containsExactly(0, 25, 75, 100);
    }

    @Test
    void resize_halfAsWide_weighsByATriangle() {
        // At the centre 1 and the reach 2 the pixels 0, 1 and 2 have the weights 3/4, 3/4 and 1/4: (3·10 + 3·20 + 30) /
        // 7.
        // At 3, the pixels 1, 2 and 3: (20 + 3·30 + 3·70) / 7 = 45.71...
        assertThat(resized(grey(1, 4, 10, 20, 30, 70), 1, 2)).containsExactly(17, 46);
    }

    @Test
    void resize_toOnePixel_ofAnEvenImage() {
        assertThat(resized(grey(2, 2, 10, 20, 30, 40), 1, 1)).containsExactly(25);
        assertThat(resized(grey(1, 1, 77), 2, 3)).containsOnly(77);
    }

    @Test
    void resize_channels_stayApart() {
        Bitmap image = new Bitmap(new ImageSize(1, 2), 3, bytes(0, 50, 200, 100, 50, 0));

        assertThat(resized(image, 1, 4)).containsExactly(0, 50, 200, 25, 50, 150, 75, 50, 50, 100, 50, 0);
    }

    @Test
    void resize_sameSize_isTheSameImage() {
        Bitmap image = grey(2, 2, 1, 2, 3, 4);

        assertThat(Resampling.resize(image, new ImageSize(2, 2))).isSameAs(image);
    }

    @Test
    void resize_anySizes_keepsConstantsAndStaysBetweenTheExtremes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 200; run++) {
            int height = random.nextInt(1, 40);
            int width = random.nextInt(1, 40);
            int newHeight = random.nextInt(1, 40);
            int newWidth = random.nextInt(1, 40);
            int low = random.nextInt(0, 256);
            int high = random.nextInt(low, 256);
            int[] values = random.ints((long) height * width, low, high + 1).toArray();
            int[] constant = new int[height * width];
            Arrays.fill(constant, high);

            int[] resized = resized(grey(height, width, values), newHeight, newWidth);
            assertThat(resized).hasSize(newHeight * newWidth);
            assertThat(Arrays.stream(resized)).allMatch(value -> value >= low && value <= high);
            assertThat(resized(grey(height, width, constant), newHeight, newWidth))
                    .containsOnly(high);
        }
    }

    @Test
    void resize_mirrored_isMirrored() {
        int[] values = new SplittableRandom(2).ints(31, 0, 256).toArray();
        int[] mirrored = new int[31];
        Arrays.setAll(mirrored, i -> values[30 - i]);
        int[] back = resized(grey(1, 31, mirrored), 1, 12);
        int[] resized = resized(grey(1, 31, values), 1, 12);

        for (int i = 0; i < 12; i++) {
            assertThat(back[i]).isEqualTo(resized[11 - i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, -1", "8193, 8192", "2147483647, 2147483647"})
    void imageSize_impossible(int height, int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImageSize(height, width))
                .withMessage("image size: expected at least 1 × 1 and at most 67108864 pixels, received " + height
                        + " × " + width);
    }

    private static Bitmap grey(int height, int width, int... values) {
        return new Bitmap(new ImageSize(height, width), 1, bytes(values));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static int[] resized(Bitmap image, int height, int width) {
        byte[] values = Resampling.resize(image, new ImageSize(height, width)).values();
        int[] numbers = new int[values.length];
        Arrays.setAll(numbers, i -> values[i] & 0xff);
        return numbers;
    }
}
