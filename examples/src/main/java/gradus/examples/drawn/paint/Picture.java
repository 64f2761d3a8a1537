package gradus.examples.drawn.paint;

/** The pixels under every canvas of one drawing, in levels from 0 to 255, not yet rounded. */
final class Picture {

    /** Shared by all fills of this drawing, one after another. */
    final Coverage coverage = new Coverage();

    private final float[] levels = new float[3 * Canvas.SIDE * Canvas.SIDE];

    /** Lays a share of a colour, 0xAARRGGBB, over a pixel. */
    void blend(int pixel, int argb, float share) {
        float opacity = share * (argb >>> 24) / 255;
        blendLevel(3 * pixel, argb >> 16 & 0xFF, opacity);
        blendLevel(3 * pixel + 1, argb >> 8 & 0xFF, opacity);
        blendLevel(3 * pixel + 2, argb & 0xFF, opacity);
    }

    private void blendLevel(int i, int level, float opacity) {
        levels[i] += (level - levels[i]) * opacity;
    }

    /** Returns the mean of a square of pixels in one channel. */
    double mean(int row, int column, int side, int channel) {
        double sum = 0;
        for (int y = row; y < row + side; y++) {
            for (int x = column; x < column + side; x++) {
                sum += levels[3 * (y * Canvas.SIDE + x) + channel];
            }
        }
        return sum / (side * side);
    }
}
