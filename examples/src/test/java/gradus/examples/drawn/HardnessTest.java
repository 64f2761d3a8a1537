package gradus.examples.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.LabelledImages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What needs no eye for shapes must not tell cats from other things: logistic regression on the colours of a picture,
 * trained on the training pictures, does no better on the test pictures than the constant answer "cat", which is right
 * for 33 of 50.
 */
class HardnessTest {

    private static final double CONSTANT_ANSWER = 33.0 / 50;

    /** Brings mean colours, which are all much alike, to a spread of about 1. */
    private static final double COLOUR_SCALE = 8;

    @ParameterizedTest
    @ValueSource(longs = {DrawnImages.DEFAULT_SEED, 1, 2})
    void meanColour_tellsNothing(long seed) {
        assertThat(testAccuracy(seed, HardnessTest::meanColour, 500, 0.5)).isLessThan(CONSTANT_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(longs = {DrawnImages.DEFAULT_SEED, 1, 2})
    void meanAndSpreadOfColour_tellNothing(long seed) {
        assertThat(testAccuracy(seed, HardnessTest::meanAndSpreadOfColour, 500, 0.5))
                .isLessThan(CONSTANT_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(longs = {DrawnImages.DEFAULT_SEED})
    void pixelsOneByOne_tellLittle(long seed) {
        assertThat(testAccuracy(seed, HardnessTest::pixels, 100, 0.005)).isBetween(0.4, 0.75);
    }

    private interface Features {
        double[] of(LabelledImages images, int image);
    }

    private static double testAccuracy(long seed, Features features, int iterations, double learningRate) {
        LabelledImages training = DrawnImages.training(seed);
        LogisticRegression model = new LogisticRegression(all(training, features));
        for (int i = 0; i < iterations; i++) {
            model.step(training, learningRate);
        }
        LabelledImages test = DrawnImages.test(seed);
        return model.accuracy(test, all(test, features));
    }

    private static double[][] all(LabelledImages images, Features features) {
        double[][] x = new double[images.count()][];
        for (int i = 0; i < x.length; i++) {
            x[i] = features.of(images, i);
        }
        return x;
    }

    private static double[] meanColour(LabelledImages images, int image) {
        double[] mean = new double[3];
        for (int k = 0; k < images.valuesPerImage(); k++) {
            mean[k % 3] += (images.value(image, k) - 0.5) / (64 * 64);
        }
        return scaled(mean);
    }

    private static double[] meanAndSpreadOfColour(LabelledImages images, int image) {
        double[] mean = meanColour(images, image);
        double[] features = new double[6];
        for (int k = 0; k < images.valuesPerImage(); k++) {
            double deviation = images.value(image, k) - 0.5 - mean[k % 3] / COLOUR_SCALE;
            features[3 + k % 3] += deviation * deviation / (64 * 64);
        }
        for (int c = 0; c < 3; c++) {
            features[c] = mean[c];
            features[3 + c] = COLOUR_SCALE * (Math.sqrt(features[3 + c]) - 0.2);
        }
        return features;
    }

    private static double[] scaled(double[] mean) {
        for (int c = 0; c < mean.length; c++) {
            mean[c] *= COLOUR_SCALE;
        }
        return mean;
    }

    private static double[] pixels(LabelledImages images, int image) {
        double[] pixels = new double[images.valuesPerImage()];
        for (int k = 0; k < pixels.length; k++) {
            pixels[k] = images.value(image, k) - 0.5;
        }
        return pixels;
    }
}
