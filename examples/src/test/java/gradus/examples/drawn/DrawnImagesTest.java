package gradus.examples.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.LabelledImages;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawnImagesTest {

    private static final LabelledImages TRAINING = DrawnImages.training(DrawnImages.DEFAULT_SEED);
    private static final LabelledImages TEST = DrawnImages.test(DrawnImages.DEFAULT_SEED);

    /** The standard deviation of the pixels of a picture that shows anything at all. */
    private static final double LEAST_CONTRAST = 0.04;

    @Test
    void counts_areThoseOfTheArticle() {
        assertThat(TRAINING.count()).isEqualTo(209);
        assertThat(TRAINING.countOf(1)).isEqualTo(72);
        assertThat(TEST.count()).isEqualTo(50);
        assertThat(TEST.countOf(1)).isEqualTo(33);
    }

    @Test
    void images_are64By64InRgb() {
        for (LabelledImages images : new LabelledImages[] {TRAINING, TEST}) {
            assertThat(images.height()).isEqualTo(64);
            assertThat(images.width()).isEqualTo(64);
            assertThat(images.channels()).isEqualTo(3);
            assertThat(images.classNames()).containsExactly("non-cat", "cat");
        }
    }

    @Test
    void cats_areSpreadOverTheWholeSet() {
        int inFirstHalf = 0;
        for (int i = 0; i < 104; i++) {
            inFirstHalf += TRAINING.label(i);
        }
        assertThat(inFirstHalf).isBetween(24, 48);
    }

    // The digests were found equal on JDK 17 and 25. Whoever changes a drawing on purpose replaces them.

    @Test
    void training_defaultSeed_sameBytesOnEveryMachine() {
        assertThat(digest(TRAINING)).isEqualTo("01d8d72a28d2fe02741ec523a207e951ab8bcca907f9e74a7fca7599bb8c6024");
    }

    @Test
    void test_defaultSeed_sameBytesOnEveryMachine() {
        assertThat(digest(TEST)).isEqualTo("65fa0aa450c282d2b848eed1d6e8eceaab797763fc476b7fbd648cb71eb48f30");
    }

    @Test
    void training_sameSeedAgain_sameImages() {
        assertThat(digest(DrawnImages.training(DrawnImages.DEFAULT_SEED))).isEqualTo(digest(TRAINING));
    }

    @Test
    void training_otherSeed_otherImages() {
        Set<String> images = imageDigests(TRAINING);
        assertThat(imageDigests(DrawnImages.training(DrawnImages.DEFAULT_SEED + 1)))
                .doesNotContainAnyElementsOf(images);
    }

    @Test
    void images_noTwoEqual() {
        Set<String> all = imageDigests(TRAINING);
        all.addAll(imageDigests(TEST));
        assertThat(all).hasSize(209 + 50);
    }

    @Test
    void images_allShowSomething() {
        for (LabelledImages images : new LabelledImages[] {TRAINING, TEST}) {
            for (int i = 0; i < images.count(); i++) {
                assertThat(contrast(images, i)).as("contrast of image %d", i).isGreaterThan(LEAST_CONTRAST);
            }
        }
    }

    private static double contrast(LabelledImages images, int image) {
        int count = images.valuesPerImage();
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < count; k++) {
            double value = images.value(image, k);
            sum += value;
            squares += value * value;
        }
        return Math.sqrt(squares / count - (sum / count) * (sum / count));
    }

    private static String digest(LabelledImages images) {
        MessageDigest sha256 = sha256();
        for (int i = 0; i < images.count(); i++) {
            sha256.update(bytes(images, i));
            sha256.update((byte) images.label(i));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static Set<String> imageDigests(LabelledImages images) {
        Set<String> digests = new HashSet<>();
        for (int i = 0; i < images.count(); i++) {
            digests.add(HexFormat.of().formatHex(sha256().digest(bytes(images, i))));
        }
        return digests;
    }

    private static byte[] bytes(LabelledImages images, int image) {
        byte[] bytes = new byte[images.valuesPerImage()];
        for (int k = 0; k < bytes.length; k++) {
            bytes[k] = (byte) Math.round(255 * images.value(image, k));
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
