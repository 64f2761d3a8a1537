package gradus.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RocCurveTest {

    @Test
    void curve_handComputed() {
        double[] scores = {0.9, 0.8, 0.8, 0.3};
        double[] labels = {1, 1, 0, 0};
        RocCurve curve = RocCurve.of(scores, labels);
        assertThat(curve.points())
                .containsExactly(
                        new RocCurve.Point(Double.POSITIVE_INFINITY, 0, 0),
                        new RocCurve.Point(0.9, 0, 0.5),
                        new RocCurve.Point(0.8, 0.5, 1),
                        new RocCurve.Point(0.3, 1, 1));
        // Of four pairs three are in order and one is a tie.
        assertThat(curve.auc()).isEqualTo(3.5 / 4);
    }

    @Test
    void auc_ofPerfectReversedAndConstantScores() {
        double[] labels = {0, 1, 0, 1, 1};
        assertThat(RocCurve.of(labels, labels).auc()).isEqualTo(1);
        assertThat(RocCurve.of(new double[] {1, 0, 1, 0, 0}, labels).auc()).isZero();
        assertThat(RocCurve.of(new double[5], labels).auc()).isEqualTo(0.5);
    }

    @Test
    void auc_zerosOfBothSignsTie() {
        assertThat(RocCurve.of(new double[] {0.0, -0.0}, new double[] {1, 0}).auc())
                .isEqualTo(0.5);
    }

    @Test
    void auc_infiniteScores() {
        double[] scores = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0};
        assertThat(RocCurve.of(scores, new double[] {1, 0, 1}).auc()).isEqualTo(1);
    }

    @Test
    void auc_isTheShareOfPairsInOrder() {
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int examples = random.nextInt(2, 60);
            int levels = random.nextInt(1, 20);
            double[] scores =
                    random.ints(examples, 0, levels).mapToDouble(k -> k / 7.0).toArray();
            double[] labels = random.ints(examples, 0, 2).asDoubleStream().toArray();
            labels[0] = 0;
            labels[1] = 1;
            RocCurve curve = RocCurve.of(scores, labels);
            assertThat(curve.auc()).as("seed %d", seed).isEqualTo(pairsInOrder(scores, labels));
            assertThat(curve.auc()).as("seed %d", seed).isCloseTo(areaUnder(curve.points()), within(1e-13));
        }
    }

    private static double pairsInOrder(double[] scores, double[] labels) {
        double inOrder = 0;
        int pairs = 0;
        for (int one = 0; one < scores.length; one++) {
            for (int zero = 0; zero < scores.length; zero++) {
                if (labels[one] == 1 && labels[zero] == 0) {
                    inOrder += scores[one] > scores[zero] ? 1 : scores[one] == scores[zero] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return inOrder / pairs;
    }

    private static double areaUnder(List<RocCurve.Point> points) {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            RocCurve.Point left = points.get(i - 1);
            RocCurve.Point right = points.get(i);
            area += (right.falsePositiveRate() - left.falsePositiveRate())
                    * (left.truePositiveRate() + right.truePositiveRate())
                    / 2;
        }
        return area;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void of_oneClassOnly(double label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(new double[] {1, 2}, new double[] {label, label}))
                .withMessage(
                        "roc curve: expected examples of both classes, received " + (int) (2 * label) + " ones of 2");
    }

    @Test
    void of_whatCannotBeRanked() {
        double[] labels = {0, 1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(new double[] {1, Double.NaN}, labels))
                .withMessage("roc curve: prediction 1 is NaN, which says nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(new double[] {1, 2, 3}, labels))
                .withMessage("roc curve: 3 predictions, but 2 labels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(labels, new double[] {1, 2}))
                .withMessage("roc curve: expected labels of 0 and 1, received 2.0 for example 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RocCurve.of(new double[0], new double[0]))
                .withMessageContaining("received 0 ones of 0");
    }
}
