package gradus.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    /** Six examples of three classes, one-hot: 0, 0, 1, 1, 2, 2. */
    private static final double[] ACTUAL = {
        1, 1, 0, 0, 0, 0, //
        0, 0, 1, 1, 0, 0, //
        0, 0, 0, 0, 1, 1
    };

    /** Taken for 0, 1, 1, 1, 0, 1: nothing for a 2. */
    private static final double[] PREDICTED = {
        0.8, 0.1, 0.2, 0.0, 0.4, 0.3, //
        0.1, 0.8, 0.6, 0.9, 0.3, 0.4, //
        0.1, 0.1, 0.2, 0.1, 0.3, 0.3
    };

    @Test
    void categorical_handComputed() {
        ConfusionMatrix matrix = ConfusionMatrix.categorical(PREDICTED, ACTUAL, 3);
        int[][] expected = {{1, 1, 0}, {0, 2, 0}, {1, 1, 0}};
        assertThat(matrix.classes()).isEqualTo(3);
        for (int actual = 0; actual < 3; actual++) {
            for (int predicted = 0; predicted < 3; predicted++) {
                assertThat(matrix.count(actual, predicted))
                        .as("%d taken for %d", actual, predicted)
                        .isEqualTo(expected[actual][predicted]);
            }
        }
        assertThat(matrix.accuracy())
                .isEqualTo(new Accuracy(3, 6))
                .isEqualTo(Accuracy.categorical(PREDICTED, ACTUAL, 3));
    }

    @Test
    void scores_handComputed() {
        ConfusionMatrix matrix = ConfusionMatrix.categorical(PREDICTED, ACTUAL, 3);
        assertThat(matrix.scores(0)).isEqualTo(new ClassScores(1, 1, 1));
        assertThat(matrix.scores(1)).isEqualTo(new ClassScores(2, 2, 0));
        assertThat(matrix.scores(2)).isEqualTo(new ClassScores(0, 0, 2));
        assertThat(matrix.macroPrecision()).isCloseTo((0.5 + 0.5 + 0) / 3, within(1e-15));
        assertThat(matrix.macroRecall()).isCloseTo((0.5 + 1 + 0) / 3, within(1e-15));
        assertThat(matrix.macroF1()).isCloseTo((0.5 + 2 / 3.0 + 0) / 3, within(1e-15));
    }

    @Test
    void binary_handComputed() {
        double[] probabilities = {0.5, 0.9, Math.nextDown(0.5), 0.1, 0.6, 0.2};
        double[] labels = {1, 1, 1, 0, 0, 0};
        ConfusionMatrix matrix = ConfusionMatrix.binary(probabilities, labels);
        assertThat(matrix.scores(1)).isEqualTo(new ClassScores(2, 1, 1));
        assertThat(matrix.scores(0)).isEqualTo(new ClassScores(2, 1, 1));
        assertThat(matrix.accuracy()).isEqualTo(Accuracy.binary(probabilities, labels));
    }

    @Test
    void matrices_areValues() {
        ConfusionMatrix matrix = ConfusionMatrix.binary(new double[] {0.9, 0.1}, new double[] {1, 1});
        assertThat(matrix)
                .isEqualTo(ConfusionMatrix.binary(new double[] {0.2, 0.7}, new double[] {1, 1}))
                .hasSameHashCodeAs(ConfusionMatrix.binary(new double[] {0.2, 0.7}, new double[] {1, 1}))
                .isNotEqualTo(ConfusionMatrix.binary(new double[] {0.9, 0.1}, new double[] {1, 0}));
    }

    @Test
    void table_withNames() {
        double[] probabilities = new double[112];
        double[] labels = new double[112];
        for (int i = 0; i < 112; i++) {
            probabilities[i] = i < 100 ? 0.9 : 0.1;
            labels[i] = i < 99 ? 1 : 0;
        }
        assertThat(ConfusionMatrix.binary(probabilities, labels).table(List.of("non-cat", "cat")))
                .isEqualTo("""
                        actual ↓ predicted →   non-cat   cat
                        non-cat                     12     1
                        cat                          0    99""");
    }

    @Test
    void toString_withNumbers() {
        assertThat(ConfusionMatrix.categorical(PREDICTED, ACTUAL, 3)).hasToString("""
                        actual ↓ predicted →   0   1   2
                        0                      1   1   0
                        1                      0   2   0
                        2                      1   1   0""");
    }

    @Test
    void table_nameLongerThanTheCorner() {
        ConfusionMatrix one = ConfusionMatrix.categorical(new double[] {3}, new double[] {1}, 1);
        assertThat(one.table(List.of("a very long name of a class")))
                .isEqualTo("actual ↓ predicted →          a very long name of a class\n"
                        + "a very long name of a class                             1");
    }

    @Test
    void table_otherNumberOfNames() {
        ConfusionMatrix one = ConfusionMatrix.categorical(new double[] {3}, new double[] {1}, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.table(List.of("a", "b")))
                .withMessage("confusion matrix: expected 1 names of classes, received [a, b]");
    }

    @Test
    void predictions_thatSayNothing() {
        double[] nan = {0.3, Double.NaN};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.binary(nan, new double[] {0, 1}))
                .withMessage("confusion matrix: prediction 1 is NaN, which says nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.categorical(nan, new double[] {0, 1}, 1))
                .withMessage("confusion matrix: example 1 has a prediction of NaN, which says nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.categorical(new double[] {0, 1}, nan, 1))
                .withMessage("confusion matrix: example 1 has a target of NaN, which says nothing");
    }

    @Test
    void labels_ofNoClass() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.binary(new double[] {0.3, 0.4}, new double[] {0, 0.5}))
                .withMessage("confusion matrix: expected labels of 0 and 1, received 0.5 for example 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.binary(new double[2], new double[3]))
                .withMessage("confusion matrix: 2 predictions, but 3 labels");
    }

    @Test
    void nothing_hasNoAccuracy() {
        ConfusionMatrix nothing = ConfusionMatrix.binary(new double[0], new double[0]);
        assertThat(nothing.scores(1).f1()).isZero();
        assertThatIllegalArgumentException().isThrownBy(nothing::accuracy).withMessageContaining("received 0 of 0");
    }
}
