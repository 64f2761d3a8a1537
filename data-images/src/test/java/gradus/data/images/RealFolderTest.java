package gradus.data.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gradus.data.LabelledImages;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The hundred JPEG images of the article on initialisation. */
class RealFolderTest {

    /** Of the values as OpenJDK 17.0.15 (libjpeg-turbo 2.1.5) and Temurin 25.0.3 decode them, by which they are the same. */
    private static final String SHA_256 = "aa948e735ad6094f8597a788fb5f2402b78985fd1eabbac631fe15fbde7e4a10";

    private static final double MEAN_SQUARE = 17010.09376014815;

    @Test
    void read_catdog_decodesToTheKnownBytes() throws NoSuchAlgorithmException {
        LabelledImages images = ImageFolder.of(catdog()).read();

        assertThat(images.classNames()).containsExactly("cat", "dog");
        assertThat(images.count()).isEqualTo(100);
        assertThat(images.countOf(1)).isEqualTo(50);
        assertThat(images.label(0)).isZero();
        assertThat(images.label(99)).isEqualTo(1);
        assertThat(images.height()).isEqualTo(150);
        assertThat(images.valuesPerImage()).isEqualTo(67500);
        byte[] bytes = bytes(images);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(SHA_256);
        assertThat(meanSquare(bytes)).isEqualTo(MEAN_SQUARE);
    }

    @Test
    void readSets_catdog_sameSharesInBoth() {
        ImageSets sets = ImageFolder.of(catdog()).readSets(0.2, 1);

        assertThat(sets.training().count()).isEqualTo(80);
        assertThat(sets.training().countOf(0)).isEqualTo(40);
        assertThat(sets.test().count()).isEqualTo(20);
        assertThat(sets.test().countOf(0)).isEqualTo(10);
    }

    private static Path catdog() {
        String data = System.getenv("GRADUS_DATA");
        assumeTrue(
                data != null,
                "the images are not here: put those of https://github.com/ImadDabbura/blog-posts whose names begin with"
                        + " cat. and dog. into DIR/catdog, and set GRADUS_DATA to DIR");
        Path folder = Path.of(data == null ? "" : data).resolve("catdog");
        assumeTrue(folder.toFile().isDirectory(), "GRADUS_DATA has no folder catdog");
        return folder;
    }

    private static byte[] bytes(LabelledImages images) {
        byte[] bytes = new byte[images.count() * images.valuesPerImage()];
        for (int i = 0, at = 0; i < images.count(); i++) {
            for (int k = 0; k < images.valuesPerImage(); k++) {
                bytes[at++] = (byte) Math.round(255 * images.value(i, k));
            }
        }
        return bytes;
    }

    private static double meanSquare(byte[] bytes) {
        long sum = 0;
        for (byte value : bytes) {
            sum += (long) (value & 0xff) * (value & 0xff);
        }
        return (double) sum / bytes.length;
    }
}
