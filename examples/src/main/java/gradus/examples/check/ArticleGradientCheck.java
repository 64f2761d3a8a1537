package gradus.examples.check;

import gradus.activation.Activations;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.data.LabelledImages;
import gradus.gradientcheck.GradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;

/**
 * The check of part "Gradient Checking" of the article series, as its notebook runs it: the network 12288 → 5 → 5 → 1 with tanh,
 * on one image, with ε = {@value #ARTICLE_EPSILON} and pixels from 0 to 255.
 *
 * <p>With pixels that large every unit of the first layer is saturated, and 61,445 of the 61,481 derivatives are zero in both
 * ways: the check can hardly fail. So the same check of pixels from 0 to 1 is run beside it, with {@link GradientCheck}'s own
 * step, in which every derivative has something to say.
 *
 * @param images the article's training images, or others
 */
public record ArticleGradientCheck(LabelledImages images) {

    /** The article's step, {@value}. */
    public static final double ARTICLE_EPSILON = 1e-7;

    private static final int LARGEST_PIXEL = 255;
    private static final int SEED = 1;
    private static final int UNITS = 5;
    private static final Initialiser WEIGHTS = Initialiser.scaledNormal(0.01);

    /** Runs both checks. */
    public ArticleGradientCheckResult run(Backend backend) {
        GradientCheck check = new GradientCheck();
        NetworkSpec spec = NetworkSpec.of(
                images.valuesPerImage(),
                new Dense(UNITS, Activations.TANH, WEIGHTS),
                new Dense(UNITS, Activations.TANH, WEIGHTS),
                new Dense(1, Activations.SIGMOID, WEIGHTS));
        // The example is drawn behind the weights, by the same generator.
        NumpyRandom random = new NumpyRandom(SEED);
        try (Network network = spec.build(backend, random, 1)) {
            int example = random.permutation(images.count())[0];
            GradientCheckResult article = check.withEpsilon(ARTICLE_EPSILON)
                    .of(network, new BinaryCrossEntropy(), data(example, LARGEST_PIXEL));
            GradientCheckResult sound = check.of(network, new BinaryCrossEntropy(), data(example, 1));
            return new ArticleGradientCheckResult(spec, example, images.label(example), article, sound);
        }
    }

    /** Returns an image as the notebook lays it out: channel by channel, column by column, from the top down. */
    private Dataset data(int image, int largest) {
        double[] x = new double[images.valuesPerImage()];
        int k = 0;
        for (int channel = 0; channel < images.channels(); channel++) {
            for (int column = 0; column < images.width(); column++) {
                for (int row = 0; row < images.height(); row++) {
                    double pixel = images.pixel(image, row, column, channel);
                    x[k++] = largest == 1 ? pixel : Math.rint(largest * pixel);
                }
            }
        }
        return new Dataset(x.length, 1, x, new double[] {images.label(image)});
    }
}
