package gradus.examples.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Folders of image files for the tests. */
public final class Photos {

    private Photos() {}

    /** Writes so many images of each class, with names that begin with it: cat.0.png, cat.1.png and so on. */
    public static void write(Path folder, int size, int ofEach, String... classes) throws IOException {
        Files.createDirectories(folder);
        SplittableRandom random = new SplittableRandom(1);
        for (String name : classes) {
            for (int i = 0; i < ofEach; i++) {
                write(folder.resolve(name + "." + i + ".png"), size, size, random);
            }
        }
    }

    /** Writes an image of random colours. */
    public static void write(Path file, int height, int width, SplittableRandom random) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
