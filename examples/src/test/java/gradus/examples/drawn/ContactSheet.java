package gradus.examples.drawn;

import gradus.data.LabelledImages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Puts all images of a seed on one sheet, to be looked at after a change of a drawing: cats have a green frame, other
 * things a red one. Arguments: the file to write, which ends in {@code .png}, and optionally the seed.
 */
final class ContactSheet {

    private static final int COLUMNS = 18;
    private static final int ENLARGEMENT = 2;
    private static final int FRAME = 3;

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : DrawnImages.DEFAULT_SEED;
        ImageIO.write(sheet(DrawnImages.training(seed)), "png", Path.of(args[0]).toFile());
    }

    private static BufferedImage sheet(LabelledImages images) {
        int cell = images.width() * ENLARGEMENT + 2 * FRAME;
        int rows = (images.count() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * cell, rows * cell, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        for (int i = 0; i < images.count(); i++) {
            int x = i % COLUMNS * cell;
            int y = i / COLUMNS * cell;
            pen.setColor(images.label(i) == 1 ? Color.GREEN.darker() : Color.RED.darker());
            pen.fillRect(x, y, cell, cell);
            int size = cell - 2 * FRAME;
            pen.drawImage(picture(images, i), x + FRAME, y + FRAME, size, size, null);
        }
        pen.dispose();
        return sheet;
    }

    private static BufferedImage picture(LabelledImages images, int image) {
        BufferedImage picture = new BufferedImage(images.width(), images.height(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < images.height(); row++) {
            for (int column = 0; column < images.width(); column++) {
                Color colour = new Color(
                        (float) images.pixel(image, row, column, 0),
                        (float) images.pixel(image, row, column, 1),
                        (float) images.pixel(image, row, column, 2));
                picture.setRGB(column, row, colour.getRGB());
            }
        }
        return picture;
    }
}
