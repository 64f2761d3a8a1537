package gradus.data.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Images the tests make. */
final class TestImages {

    private TestImages() {}

    /** An image whose every value is different from its neighbours'. */
    static BufferedImage image(int height, int width, int type, int shift) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int band = 0; band < image.getRaster().getNumBands(); band++) {
                    image.getRaster().setSample(x, y, band, value(y, x, band, shift));
                }
            }
        }
        return image;
    }

    /** The value of a channel of a pixel of such an image. */
    static int value(int row, int column, int channel, int shift) {
        return (37 * row + 11 * column + 101 * channel + shift) & 0xff;
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("no writer of " + format);
        }
        return bytes.toByteArray();
    }

    /** Writes a file, and the folder it is in if that is not there. */
    static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** Writes an RGB image as PNG. */
    static Path png(Path file, int height, int width, int shift) throws IOException {
        return write(file, encoded(image(height, width, BufferedImage.TYPE_3BYTE_BGR, shift), "png"));
    }
}
