package gradus.data.images;

import gradus.lookup.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * An image file whose header has been read and whose pixels have not been decoded yet.
 *
 * <p>The decoders are those of the JDK, whatever others are on the class path, so that the numbers are the same wherever Gradus
 * runs. They trust files more than one should: what is truncated or damaged is decoded as far as it goes, with a warning at
 * most. Here a warning is a failure, and the check sums of PNG are compared.
 */
final class EncodedImage implements AutoCloseable {

    /** Longest file that is read, in bytes: {@value} (256 MiB). */
    static final long MAX_BYTES = 1L << 28;

    private static final String DAMAGED = "; make or download it again";

    private final Path file;
    private final ImageReader reader;
    private final ImageSize size;

    private EncodedImage(Path file, ImageReader reader) {
        this.file = file;
        this.reader = reader;
        this.size = guard(file, this::checkedSize);
    }

    /** Reads a file and the header of the image in it. */
    static EncodedImage open(Path file) {
        byte[] bytes = guard(file, () -> bytes(file));
        Format format = Format.of(file, bytes);
        guard(file, () -> format.check(bytes));
        ImageReader reader = reader(file, format);
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
        reader.addIIOReadWarningListener((source, warning) -> {
            throw damaged(file, warning);
        });
        return new EncodedImage(file, reader);
    }

    private static byte[] bytes(Path file) throws IOException {
        long length = Files.size(file);
        if (length > MAX_BYTES) {
            throw new ImageFolderException(
                    file,
                    "is " + length + " bytes long, at most " + MAX_BYTES + " are read; store it in a smaller size");
        }
        return Files.readAllBytes(file);
    }

    private static ImageReader reader(Path file, Format format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if ("java.desktop".equals(reader.getClass().getModule().getName())) {
                return reader;
            }
        }
        throw new ImageFolderException(
                file, "cannot be decoded: this Java has no reader of " + format + "; run a complete JDK");
    }

    private ImageSize checkedSize() throws IOException {
        int height = reader.getHeight(0);
        int width = reader.getWidth(0);
        if ((long) height * width > ImageSize.MAX_PIXELS) {
            throw new ImageFolderException(
                    file,
                    "has " + height + " × " + width + " pixels, expected at most " + ImageSize.MAX_PIXELS
                            + "; make it smaller");
        }
        return new ImageSize(height, width);
    }

    ImageSize size() {
        return size;
    }

    /** Returns the pixels. */
    Bitmap decode() {
        return guard(file, () -> PixelBytes.of(file, reader.read(0)));
    }

    private static <T> T guard(Path file, Callable<T> reading) {
        try {
            return reading.call();
        } catch (ImageFolderException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new ImageFolderException(
                    file, "does not fit in memory; give the program more, for example with java -Xmx4g", e);
        } catch (Exception e) {
            throw new ImageFolderException(file, "cannot be read (" + Reason.of(e) + ")" + DAMAGED, e);
        }
    }

    private static ImageFolderException damaged(Path file, String how) {
        return new ImageFolderException(file, "is damaged (" + Reason.oneLine(how) + ")" + DAMAGED);
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
