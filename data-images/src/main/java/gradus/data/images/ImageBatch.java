package gradus.data.images;

import gradus.data.LabelledImages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Images of one size, decoded one after the other. */
final class ImageBatch {

    /** Most bytes that all images together may take when decoded: {@value} (1 GiB). */
    static final long MAX_BYTES = 1L << 30;

    private final Optional<ImageSize> resized;
    private final List<Bitmap> images = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private long bytes;

    /** An empty batch; images are brought to a size, or have to have that of the first. */
    ImageBatch(Optional<ImageSize> resized) {
        this.resized = resized;
    }

    /** Decodes the image of a file. */
    void add(Path file) {
        try (EncodedImage encoded = EncodedImage.open(file)) {
            if (resized.isEmpty()) {
                requireSizeOfTheFirst(file, encoded.size());
            }
            Bitmap image = encoded.decode();
            keep(file, resized.map(size -> Resampling.resize(image, size)).orElse(image));
        }
    }

    private void requireSizeOfTheFirst(Path file, ImageSize size) {
        if (!images.isEmpty() && !size.equals(images.get(0).size())) {
            throw new ImageFolderException(
                    file,
                    "expected an image of " + images.get(0).size() + " pixels (height × width), as " + files.get(0)
                            + " is, received " + size + "; bring all images to one size, or have them resized");
        }
    }

    private void keep(Path file, Bitmap image) {
        // Three channels for each pixel, since a coloured image makes those before it take three as well.
        bytes += 3L * image.size().pixels();
        if (bytes > MAX_BYTES) {
            throw new ImageFolderException(
                    file,
                    "takes the images beyond the " + MAX_BYTES
                            + " bytes they may have when decoded; take fewer, or have them resized to fewer pixels");
        }
        images.add(image);
        files.add(file);
    }

    /** Returns the images with a label each; they are grey if all are, and in colour otherwise. */
    LabelledImages labelled(int[] labels, List<String> classNames) {
        ImageSize size = images.get(0).size();
        boolean grey = images.stream().allMatch(image -> image.channels() == 1);
        int channels = grey ? 1 : 3;
        int length = size.pixels() * channels;
        byte[][] values = images.stream()
                .map(image -> (grey ? image : image.inColour()).values())
                .toArray(byte[][]::new);
        return new LabelledImages(
                size.height(),
                size.width(),
                channels,
                index -> (values[index / length][index % length] & 0xff) / 255.0,
                labels,
                classNames);
    }
}
