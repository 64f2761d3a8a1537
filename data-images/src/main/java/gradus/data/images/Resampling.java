package gradus.data.images;

/**
 * Bilinear interpolation that takes the mean over an area where it shrinks an image, so that nothing is skipped.
 *
 * <p>Along each axis, with n pixels made n′ and r = n / n′, pixel i of the new image has its centre at c = (i + ½)·r of the old
 * one. It is the mean of the old pixels j weighted by max(0, 1 − |j + ½ − c| / max(1, r)), a triangle two pixels wide of the
 * coarser image (P. Heckbert, "Filtering by repeated integration", 1986, calls it the Bartlett filter).
 */
final class Resampling {

    private final int[] first;
    private final double[][] weights;

    private Resampling(int from, int to) {
        first = new int[to];
        weights = new double[to][];
        double ratio = (double) from / to;
        double reach = Math.max(1, ratio);
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * ratio;
            first[i] = (int) Math.max(0, Math.floor(centre - reach));
            int end = (int) Math.min(from, Math.ceil(centre + reach));
            weights[i] = triangle(first[i], end, centre, reach);
        }
    }

    private static double[] triangle(int first, int end, double centre, double reach) {
        double[] weights = new double[end - first];
        double sum = 0;
        for (int j = first; j < end; j++) {
            weights[j - first] = Math.max(0, 1 - Math.abs(j + 0.5 - centre) / reach);
            sum += weights[j - first];
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    /** Returns the image in another size, stretched if the proportions differ. */
    static Bitmap resize(Bitmap image, ImageSize to) {
        if (image.size().equals(to)) {
            return image;
        }
        int channels = image.channels();
        double[] narrowed = alongRows(image, new Resampling(image.size().width(), to.width()));
        Resampling down = new Resampling(image.size().height(), to.height());
        return new Bitmap(to, channels, down.alongColumns(narrowed, to.width() * channels));
    }

    private static double[] alongRows(Bitmap image, Resampling across) {
        int width = across.first.length;
        int channels = image.channels();
        double[] values = new double[image.size().height() * width * channels];
        for (int row = 0, at = 0; row < image.size().height(); row++) {
            for (int i = 0; i < width; i++) {
                for (int channel = 0; channel < channels; channel++) {
                    values[at++] = across.mean(image, row, i, channel);
                }
            }
        }
        return values;
    }

    private double mean(Bitmap image, int row, int i, int channel) {
        double sum = 0;
        for (int j = 0; j < weights[i].length; j++) {
            sum += weights[i][j] * image.at(row, first[i] + j, channel);
        }
        return sum;
    }

    private byte[] alongColumns(double[] values, int rowLength) {
        byte[] means = new byte[Math.multiplyExact(first.length, rowLength)];
        for (int i = 0; i < first.length; i++) {
            for (int k = 0; k < rowLength; k++) {
                double sum = 0;
                for (int j = 0; j < weights[i].length; j++) {
                    sum += weights[i][j] * values[(first[i] + j) * rowLength + k];
                }
                means[i * rowLength + k] = (byte) Math.round(sum);
            }
        }
        return means;
    }
}
