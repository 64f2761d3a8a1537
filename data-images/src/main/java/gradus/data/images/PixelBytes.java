package gradus.data.images;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.nio.file.Path;

/**
 * The values of a decoded image as they are stored, without any conversion of colours: Java would take grey for linear light
 * and brighten it.
 */
final class PixelBytes {

    private static final int OPAQUE = 255;

    private PixelBytes() {}

    /** Returns grey as one channel and everything else as red, green and blue. */
    static Bitmap of(Path file, BufferedImage image) {
        ImageSize size = new ImageSize(image.getHeight(), image.getWidth());
        ColorModel colours = image.getColorModel();
        if (colours instanceof IndexColorModel) {
            return new Bitmap(size, 3, fromPalette(file, image));
        }
        requireBytes(file, colours);
        int channels = colours.getNumColorComponents();
        return new Bitmap(size, channels, fromSamples(file, image.getRaster(), channels));
    }

    private static void requireBytes(Path file, ColorModel colours) {
        int kind = colours.getColorSpace().getType();
        if (kind != ColorSpace.TYPE_RGB && kind != ColorSpace.TYPE_GRAY) {
            throw new ImageFolderException(
                    file, "its colours are neither grey nor RGB but of another kind, such as CMYK; convert it to RGB");
        }
        if (colours.getTransferType() != DataBuffer.TYPE_BYTE) {
            throw new ImageFolderException(file, "has more than 8 bits for each channel; convert it to 8");
        }
    }

    private static byte[] fromSamples(Path file, Raster raster, int channels) {
        int bands = raster.getNumBands();
        int width = raster.getWidth();
        byte[] values = new byte[raster.getHeight() * width * channels];
        int[] row = new int[width * bands];
        for (int y = 0, at = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                requireOpaque(file, bands == channels ? OPAQUE : row[x * bands + channels], y, x);
                for (int channel = 0; channel < channels; channel++) {
                    values[at++] = (byte) row[x * bands + channel];
                }
            }
        }
        return values;
    }

    private static byte[] fromPalette(Path file, BufferedImage image) {
        byte[] values = new byte[3 * image.getHeight() * image.getWidth()];
        for (int y = 0, at = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                requireOpaque(file, argb >>> 24, y, x);
                values[at++] = (byte) (argb >> 16);
                values[at++] = (byte) (argb >> 8);
                values[at++] = (byte) argb;
            }
        }
        return values;
    }

    private static void requireOpaque(Path file, int alpha, int row, int column) {
        if (alpha != OPAQUE) {
            throw new ImageFolderException(
                    file,
                    "is transparent at row " + row + ", column " + column
                            + ", and what is behind it is not known; lay it on a background");
        }
    }
}
