package gradus.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The receiver operating characteristic: what share of the ones is found, at the price of what share of the zeros, for every
 * threshold there could be (Fawcett, "An Introduction to ROC Analysis", Pattern Recognition Letters 27, 2006).
 *
 * <p>The area under it is the probability that a one gets a higher score than a zero, where a tie counts as half: the
 * statistic of Mann and Whitney (Annals of Mathematical Statistics 18, 1947) over the number of pairs, as Hanley and McNeil found
 * (Radiology 143, 1982). It is counted in whole half pairs, so ties are exact.
 *
 * @param points from (0, 0) to (1, 1), one for each score that occurs, highest first
 * @param auc the area under the curve, 0 to 1; ½ is chance
 */
public record RocCurve(List<Point> points, double auc) {

    private static final String NAME = "roc curve";

    /** Checks the area and copies the points. */
    public RocCurve {
        if (!(auc >= 0 && auc <= 1)) {
            throw new IllegalArgumentException(NAME + ": expected an area from 0 to 1, received " + auc);
        }
        points = List.copyOf(points);
    }

    /**
     * Draws the curve.
     *
     * @param scores higher for examples that are taken for a 1: probabilities, logits, or any other numbers
     * @param labels 0 or 1 for each example, each at least once
     * @throws IllegalArgumentException if there are not as many of both, a score is NaN, a label is neither 0 nor 1, or all
     *     are the same
     */
    public static RocCurve of(double[] scores, double[] labels) {
        Predictions.requireAsMany(NAME, scores.length, labels.length);
        long ones = IntStream.range(0, labels.length)
                .filter(i -> Predictions.labelOf(NAME, labels, i) == 1)
                .count();
        if (ones == 0 || ones == labels.length) {
            throw new IllegalArgumentException(
                    NAME + ": expected examples of both classes, received " + ones + " ones of " + labels.length);
        }
        return new Sweep(ones, labels.length - ones).over(highestFirst(scores), scores, labels);
    }

    private static int[] highestFirst(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Predictions.number(NAME, scores, i)))
                .mapToInt(i -> i)
                .toArray();
    }

    /**
     * What a threshold comes to.
     *
     * @param threshold scores from here on are taken for a 1
     * @param falsePositiveRate the share of the zeros that are, 0 to 1
     * @param truePositiveRate the share of the ones that are, 0 to 1
     */
    public record Point(double threshold, double falsePositiveRate, double truePositiveRate) {}

    /** Lowers the threshold from score to score. */
    private static final class Sweep {

        private final long ones;
        private final long zeros;
        private final List<Point> points = new ArrayList<>();
        private long onesFound;
        private long zerosFound;
        private long halfPairs;

        Sweep(long ones, long zeros) {
            this.ones = ones;
            this.zeros = zeros;
        }

        RocCurve over(int[] order, double[] scores, double[] labels) {
            add(Double.POSITIVE_INFINITY);
            int next = 0;
            while (next < order.length) {
                double score = scores[order[next]];
                int end = next;
                while (end < order.length && scores[order[end]] == score) {
                    end++;
                }
                long tiedOnes = (long) Arrays.stream(order, next, end)
                        .mapToDouble(i -> labels[i])
                        .sum();
                take(score, tiedOnes, end - next - tiedOnes);
                next = end;
            }
            return new RocCurve(points, halfPairs / (2.0 * ones * zeros));
        }

        private void take(double score, long tiedOnes, long tiedZeros) {
            // The ones found so far beat these zeros, and those of the same score half beat them.
            halfPairs += tiedZeros * (2 * onesFound + tiedOnes);
            onesFound += tiedOnes;
            zerosFound += tiedZeros;
            add(score);
        }

        private void add(double threshold) {
            points.add(new Point(threshold, (double) zerosFound / zeros, (double) onesFound / ones));
        }
    }
}
