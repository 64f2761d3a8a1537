package gradus.examples.check;

import gradus.activation.Softmax;
import gradus.cost.Cost;
import gradus.data.Dataset;
import java.util.SplittableRandom;

/** A few random examples, for a check that needs some and does not care which. */
public final class RandomBatch {

    private static final int FEATURES = 6;
    private static final int EXAMPLES = 8;
    private static final int CLASSES = 3;

    private RandomBatch() {}

    /**
     * Draws {@value #EXAMPLES} examples of {@value #FEATURES} features between −1 and 1: of {@value #CLASSES} classes for a cost
     * that takes a softmax, with a target of 0 or 1 for any other.
     *
     * @param cost what the network is judged by
     * @param seed the same gives the same examples
     */
    public static Dataset of(Cost cost, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(FEATURES * EXAMPLES, -1, 1).toArray();
        boolean ofClasses = cost.outputActivation() instanceof Softmax;
        return new Dataset(FEATURES, ofClasses ? CLASSES : 1, x, ofClasses ? classes(random) : labels(random));
    }

    private static double[] labels(SplittableRandom random) {
        return random.ints(EXAMPLES, 0, 2).asDoubleStream().toArray();
    }

    private static double[] classes(SplittableRandom random) {
        double[] y = new double[CLASSES * EXAMPLES];
        for (int example = 0; example < EXAMPLES; example++) {
            y[random.nextInt(CLASSES) * EXAMPLES + example] = 1;
        }
        return y;
    }
}
