package gradus.examples.report;

import gradus.data.LabelledImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/**
 * Many images on one, in rows of {@value #ACROSS}, each in a frame.
 *
 * @param images of any size, with one channel (grey) or three (RGB)
 * @param count how many of them, from the first
 * @param frame the colour of an image's frame, 0xRRGGBB
 */
record ImageSheet(LabelledImages images, int count, IntUnaryOperator frame) {

    private static final int ACROSS = 10;
    private static final int SCALE = 2;
    private static final int BORDER = 4;
    private static final int GAP = 4;
    private static final int WHITE = 0xffffff;

    void write(Path file) throws IOException {
        int cellWidth = images.width() * SCALE + 2 * BORDER + GAP;
        int cellHeight = images.height() * SCALE + 2 * BORDER + GAP;
        int down = (count + ACROSS - 1) / ACROSS;
        BufferedImage sheet =
                new BufferedImage(ACROSS * cellWidth + GAP, down * cellHeight + GAP, BufferedImage.TYPE_INT_RGB);
        fill(sheet, 0, 0, sheet.getWidth(), sheet.getHeight(), WHITE);
        for (int i = 0; i < count; i++) {
            draw(sheet, i, GAP + i % ACROSS * cellWidth, GAP + i / ACROSS * cellHeight);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(sheet, "png", png)) {
            throw new IOException(file + ": this Java has no writer for PNG");
        }
        WholeFile.write(file, png.toByteArray());
    }

    private void draw(BufferedImage sheet, int image, int x, int y) {
        int width = images.width() * SCALE;
        int height = images.height() * SCALE;
        fill(sheet, x, y, width + 2 * BORDER, height + 2 * BORDER, frame.applyAsInt(image));
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                sheet.setRGB(x + BORDER + column, y + BORDER + row, colour(image, row / SCALE, column / SCALE));
            }
        }
    }

    private static void fill(BufferedImage sheet, int x, int y, int width, int height, int colour) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                sheet.setRGB(column, row, colour);
            }
        }
    }

    private int colour(int image, int row, int column) {
        int last = images.channels() - 1;
        int red = level(image, row, column, 0);
        int green = level(image, row, column, Math.min(1, last));
        int blue = level(image, row, column, Math.min(2, last));
        return red << 16 | green << 8 | blue;
    }

    private int level(int image, int row, int column, int channel) {
        return (int) Math.round(255 * images.pixel(image, row, column, channel));
    }
}
