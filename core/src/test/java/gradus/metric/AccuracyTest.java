package gradus.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {

    @Test
    void binary_countsFromOneHalfOnAsOne() {
        double[] probabilities = {0.5, 0.5, Math.nextDown(0.5), Math.nextDown(0.5), 1, 0};
        double[] labels = {1, 0, 0, 1, 1, 0};

        assertThat(Accuracy.binary(probabilities, labels)).isEqualTo(new Accuracy(4, 6));
    }

    @Test
    void binary_nanIsNeverRight() {
        double[] nan = {Double.NaN, Double.NaN};

        assertThat(Accuracy.binary(nan, new double[] {0, 1})).isEqualTo(new Accuracy(0, 2));
    }

    @Test
    void binary_notAsManyLabels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accuracy.binary(new double[3], new double[2]))
                .withMessage("accuracy: 3 predictions, but 2 labels");
    }

    @Test
    void binary_noExamples() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accuracy.binary(new double[0], new double[0]))
                .withMessage("accuracy: expected 0 ≤ correct ≤ total and at least one example, received 0 of 0");
    }

    @Test
    void categorical_handComputed() {
        // Four examples of three classes: right, wrong, right by the first of two that are largest, wrong for the same
        // reason.
        double[] a = {
            0.7, 0.1, 0.4, 0.4, //
            0.2, 0.6, 0.4, 0.4, //
            0.1, 0.3, 0.2, 0.2
        };
        double[] y = {
            1, 0, 1, 0, //
            0, 0, 0, 1, //
            0, 1, 0, 0
        };

        assertThat(Accuracy.categorical(a, y, 3)).isEqualTo(new Accuracy(2, 4));
    }

    @Test
    void categorical_nanIsNeverRight() {
        double[] a = {Double.NaN, 0.9, 0.1, Double.NaN};
        double[] y = {1, 1, 0, 0};

        assertThat(Accuracy.categorical(a, y, 2)).isEqualTo(new Accuracy(0, 2));
        assertThat(Accuracy.categorical(y, a, 2)).isEqualTo(new Accuracy(0, 2));
    }

    @Test
    void categorical_notInWholeExamples() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accuracy.categorical(new double[7], new double[7], 3))
                .withMessage("accuracy: 7 predictions are not 3 for each of one number of examples");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accuracy.categorical(new double[0], new double[0], 0))
                .withMessageContaining("are not 0 for each");
    }

    @Test
    void interval_ofTheArticlesTestAccuracy() {
        assertThat(new Accuracy(21, 50).interval()).isEqualTo(Interval.wilson(21, 50));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0", "0, -1"})
    void accuracy_impossibleCounts(int correct, int total) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accuracy(correct, total))
                .withMessageContaining("received " + correct + " of " + total);
    }

    @ParameterizedTest
    @CsvSource({"21, 50, 42", "0, 3, 0", "3, 3, 100", "1, 8, 12.5", "2147483647, 2147483647, 100"})
    void percent_ofAll(int correct, int total, double percent) {
        assertThat(new Accuracy(correct, total).percent()).isEqualTo(percent);
    }
}
