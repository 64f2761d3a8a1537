package gradus.examples.tune;

import gradus.data.Dataset;
import gradus.tuning.HeldOut;
import gradus.tuning.Preparation;

/**
 * Shows a network each training image from left to right as well as from right to left: a cat's mirror image is a cat. The images
 * it is judged by stay as they are.
 *
 * @param width of the images
 * @param channels of the images
 */
record Mirrored(int width, int channels) implements Preparation {

    @Override
    public HeldOut prepare(HeldOut examples) {
        return new HeldOut(withMirrorImages(examples.training()), examples.judged(), examples.fanIn());
    }

    /** Returns the images and behind them their mirror images, with the same labels. */
    private Dataset withMirrorImages(Dataset images) {
        int m = images.examples();
        double[] x = images.inputs();
        double[] both = new double[2 * x.length];
        for (int k = 0; k < images.features(); k++) {
            System.arraycopy(x, k * m, both, 2 * k * m, m);
            System.arraycopy(x, opposite(k) * m, both, (2 * k + 1) * m, m);
        }
        double[] y = images.targets();
        double[] labels = new double[2 * y.length];
        for (int output = 0; output < images.outputs(); output++) {
            System.arraycopy(y, output * m, labels, 2 * output * m, m);
            System.arraycopy(y, output * m, labels, (2 * output + 1) * m, m);
        }
        return new Dataset(images.features(), images.outputs(), both, labels);
    }

    /** Returns the place of a value in the mirror image. */
    private int opposite(int k) {
        int column = k / channels % width;
        return k + (width - 1 - 2 * column) * channels;
    }
}
