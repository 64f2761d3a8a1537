package gradus.examples.tune;

import gradus.data.LabelledImages;

/** Images made smaller: each pixel is the mean of a square of pixels, exactly. */
final class Shrunk {

    private Shrunk() {}

    /** Returns whether images can be made so many pixels high and as much narrower. */
    static boolean fits(LabelledImages images, int height) {
        int side = height < 1 ? 0 : images.height() / height;
        return side > 0 && images.height() == side * height && images.width() % side == 0;
    }

    /** Returns images of a height that {@linkplain #fits fits}. */
    static LabelledImages to(int height, LabelledImages images) {
        int side = images.height() / height;
        int width = images.width() / side;
        int channels = images.channels();
        double[] pixels = new double[images.count() * height * width * channels];
        for (int k = 0; k < pixels.length; k++) {
            int column = k / channels % width;
            int row = k / channels / width % height;
            pixels[k] = mean(images, k / channels / width / height, row * side, column * side, k % channels, side);
        }
        int[] labels = images.labels();
        return new LabelledImages(height, width, channels, k -> pixels[k], labels, images.classNames());
    }

    private static double mean(LabelledImages images, int image, int row, int column, int channel, int side) {
        double sum = 0;
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                sum += images.pixel(image, row + i, column + j, channel);
            }
        }
        return sum / (side * side);
    }
}
