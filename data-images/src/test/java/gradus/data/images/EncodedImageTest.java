package gradus.data.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodedImageTest {

    @TempDir
    private Path folder;

    @Test
    void decode_pngRgb_keepsEveryValue() throws IOException {
        Bitmap image = decode(png(BufferedImage.TYPE_3BYTE_BGR));

        assertThat(image.size()).isEqualTo(new ImageSize(5, 7));
        assertValues(image, 3);
    }

    @Test
    void decode_pngGrey_keepsEveryValueInOneChannel() throws IOException {
        assertValues(decode(png(BufferedImage.TYPE_BYTE_GRAY)), 1);
    }

    @Test
    void decode_palette_givesItsColours() throws IOException {
        byte[] red = {10, (byte) 200};
        byte[] green = {20, (byte) 210};
        byte[] blue = {30, (byte) 220};
        BufferedImage image =
                new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 2, red, green, blue));
        image.getRaster().setSample(1, 0, 0, 1);

        assertThat(decode(TestImages.encoded(image, "png")).values())
                .containsExactly(10, 20, 30, (byte) 200, (byte) 210, (byte) 220);
    }

    @Test
    void decode_opaqueAlpha_isDropped() throws IOException {
        BufferedImage image = TestImages.image(5, 7, BufferedImage.TYPE_4BYTE_ABGR, 0);
        image.getAlphaRaster().setPixels(0, 0, 7, 5, filled(35, 255));

        assertValues(decode(TestImages.encoded(image, "png")), 3);
    }

    @Test
    void decode_transparentPixel() throws IOException {
        BufferedImage image = TestImages.image(5, 7, BufferedImage.TYPE_4BYTE_ABGR, 0);
        image.getAlphaRaster().setPixels(0, 0, 7, 5, filled(35, 255));
        image.getAlphaRaster().setSample(6, 3, 0, 254);

        assertRefused(TestImages.encoded(image, "png"), "is transparent at row 3, column 6", "lay it on a background");
    }

    @Test
    void decode_transparentPalette() throws IOException {
        byte[] ramp = {0, 1};
        BufferedImage image = new BufferedImage(
                2, 1, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 2, ramp, ramp, ramp, 1));
        image.getRaster().setSample(1, 0, 0, 1);

        assertRefused(TestImages.encoded(image, "png"), "is transparent at row 0, column 1");
    }

    @Test
    void decode_sixteenBits() throws IOException {
        assertRefused(png(BufferedImage.TYPE_USHORT_GRAY), "has more than 8 bits for each channel; convert it to 8");
    }

    @Test
    void decode_jpegGrey_isOneChannelCloseToItsSource() throws IOException {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setPixels(0, 0, 16, 16, filled(256, 128));
        Bitmap decoded = decode(TestImages.encoded(image, "jpg"));

        assertThat(decoded.channels()).isEqualTo(1);
        assertThat(decoded.values()).containsOnly(128);
    }

    @Test
    void decode_jpegColour_isRedGreenBlue() throws IOException {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, 0xc86432);
        }
        Bitmap decoded = decode(TestImages.encoded(image, "jpg"));

        assertThat(decoded.channels()).isEqualTo(3);
        // One in 255 is lost to the rounding of Y, Cb and Cr, and up to 1.772 times half of one in blue, the largest
        // factor.
        for (int i = 0; i < 256; i++) {
            assertThat(decoded.at(i / 16, i % 16, 0)).isBetween(198, 202);
            assertThat(decoded.at(i / 16, i % 16, 1)).isBetween(98, 102);
            assertThat(decoded.at(i / 16, i % 16, 2)).isBetween(48, 52);
        }
    }

    @Test
    void decode_jpegCmyk() throws IOException {
        assertRefused(cmyk(), "neither grey nor RGB", "CMYK", "convert it to RGB");
    }

    @Test
    void decode_nameOfAnotherFormat_contentCounts() throws IOException {
        Path file = Files.write(folder.resolve("x.jpg"), png(BufferedImage.TYPE_3BYTE_BGR));
        try (EncodedImage image = EncodedImage.open(file)) {
            assertValues(image.decode(), 3);
        }
    }

    @Test
    void open_empty() throws IOException {
        assertRefused(new byte[0], "is empty; convert it or take it out of the folder");
    }

    @Test
    void open_text() throws IOException {
        assertRefused("hello, world".getBytes(StandardCharsets.UTF_8), "is neither a JPEG nor a PNG");
    }

    @Test
    void open_missing() {
        Path missing = folder.resolve("missing.png");

        assertThat(catchThrowableOfType(ImageFolderException.class, () -> EncodedImage.open(missing)))
                .hasMessageStartingWith(missing + ": cannot be read (NoSuchFileException");
    }

    @Test
    void open_morePixelsThanAreRead_isRefusedBeforeTheyAreDecoded() throws IOException {
        byte[] bytes = png(BufferedImage.TYPE_3BYTE_BGR);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, 100_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        header.putInt(29, (int) sum.getValue());

        assertRefused(bytes, "has 50000 × 100000 pixels, expected at most 67108864; make it smaller");
    }

    @Test
    void decode_pngCutAnywhere() throws IOException {
        byte[] whole = png(BufferedImage.TYPE_3BYTE_BGR);
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), folder.toString());
        }
    }

    @Test
    void decode_pngWithAnyByteChanged() throws IOException {
        byte[] whole = png(BufferedImage.TYPE_3BYTE_BGR);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            assertRefused(changed, folder.toString());
        }
    }

    @Test
    void decode_jpegCutAnywhere() throws IOException {
        byte[] whole = TestImages.encoded(TestImages.image(24, 24, BufferedImage.TYPE_3BYTE_BGR, 0), "jpg");
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), folder.toString());
        }
    }

    @Test
    void decode_jpegWithBytesChanged_isAnImageOrOneException() throws IOException {
        byte[] whole = TestImages.encoded(TestImages.image(24, 24, BufferedImage.TYPE_3BYTE_BGR, 0), "jpg");
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int run = 0; run < 500; run++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                assertThat(decode(changed).values()).isNotEmpty();
            } catch (ImageFolderException e) {
                assertThat(e.getMessage()).hasLineCount(1);
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private byte[] png(int type) throws IOException {
        return TestImages.encoded(TestImages.image(5, 7, type, 0), "png");
    }

    /** A JPEG image of four channels, which no one has to be able to read. */
    private static byte[] cmyk() throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static int[] filled(int length, int value) {
        int[] values = new int[length];
        Arrays.fill(values, value);
        return values;
    }

    private static void assertValues(Bitmap image, int channels) {
        assertThat(image.channels()).isEqualTo(channels);
        for (int k = 0; k < image.values().length; k++) {
            int pixel = k / channels;
            int expected = TestImages.value(pixel / 7, pixel % 7, k % channels, 0);
            assertThat(image.values()[k] & 0xff).isEqualTo(expected);
        }
    }

    private Bitmap decode(byte[] bytes) throws IOException {
        try (EncodedImage image = EncodedImage.open(Files.write(folder.resolve("x.png"), bytes))) {
            return image.decode();
        }
    }

    private void assertRefused(byte[] bytes, String... parts) {
        assertThat(catchThrowableOfType(ImageFolderException.class, () -> decode(bytes)))
                .as("%d bytes", bytes.length)
                .isNotNull()
                .hasMessageStartingWith(folder.resolve("x.png") + ": ")
                .hasMessageContainingAll(parts);
    }
}
