package gradus.examples.cats;

import gradus.metric.ClassScores;
import gradus.metric.ConfusionMatrix;
import gradus.metric.RocCurve;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well the images of class 1 are told from those of class 0.
 *
 * @param confusion what was taken for what
 * @param auc the area under the ROC curve, unless all images are of one class
 */
public record Recognition(ConfusionMatrix confusion, OptionalDouble auc) {

    /**
     * Judges predictions, unless one of them is NaN.
     *
     * @param probabilities that each image is of class 1
     * @param labels 0 or 1 for each image
     */
    static Optional<Recognition> of(double[] probabilities, double[] labels) {
        if (Arrays.stream(probabilities).anyMatch(Double::isNaN)) {
            return Optional.empty();
        }
        boolean bothClasses = Arrays.stream(labels).distinct().count() == 2;
        OptionalDouble auc = bothClasses
                ? OptionalDouble.of(RocCurve.of(probabilities, labels).auc())
                : OptionalDouble.empty();
        return Optional.of(new Recognition(ConfusionMatrix.binary(probabilities, labels), auc));
    }

    /** Returns the scores of class 1. */
    public ClassScores scores() {
        return confusion.scores(1);
    }
}
