package gradus.data.images;

/**
 * A decoded image: bytes from 0 to 255, row by row, pixel by pixel, channel by channel.
 *
 * <p>A class and not a record, whose equality would be that of the array's identity.
 */
final class Bitmap {

    private final ImageSize size;
    private final int channels;
    private final byte[] values;

    /** An image of values, which are not copied: 1 channel for grey, 3 for red, green and blue. */
    Bitmap(ImageSize size, int channels, byte[] values) {
        this.size = size;
        this.channels = channels;
        this.values = values;
    }

    ImageSize size() {
        return size;
    }

    int channels() {
        return channels;
    }

    /** Returns the values themselves, H · W · C of them. */
    byte[] values() {
        return values;
    }

    /** Returns a value from 0 to 255. */
    int at(int row, int column, int channel) {
        return values[(row * size.width() + column) * channels + channel] & 0xff;
    }

    /** Returns the image with three channels; those of a grey one are the same. */
    Bitmap inColour() {
        if (channels == 3) {
            return this;
        }
        byte[] rgb = new byte[3 * values.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = values[i / 3];
        }
        return new Bitmap(size, 3, rgb);
    }
}
