package gradus.data.images;

/**
 * The size of an image in pixels.
 *
 * @param height rows, ≥ 1
 * @param width columns, ≥ 1
 */
public record ImageSize(int height, int width) {

    /** The most pixels an image may have, {@value}, which is 8192 × 8192. */
    public static final int MAX_PIXELS = 1 << 26;

    /** Checks the size. */
    public ImageSize {
        if (height < 1 || width < 1 || (long) height * width > MAX_PIXELS) {
            throw new IllegalArgumentException("image size: expected at least 1 × 1 and at most " + MAX_PIXELS
                    + " pixels, received " + height + " × " + width);
        }
    }

    int pixels() {
        return height * width;
    }

    /** Returns height × width, such as {@code 64 × 48}. */
    @Override
    public String toString() {
        return height + " × " + width;
    }
}
