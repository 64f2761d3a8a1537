package gradus.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLossTest {

    @Test
    void binary_handComputed() {
        // −(ln 0.8 + ln 0.6) / 2
        assertThat(LogLoss.binary(new double[] {0.8, 0.4}, new double[] {1, 0}))
                .isCloseTo(0.3669845875401002, within(1e-15));
        assertThat(LogLoss.binary(new double[] {0.5}, new double[] {0.25})).isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void binary_nearlyCertain() {
        assertThat(LogLoss.binary(new double[] {1e-20}, new double[] {0})).isCloseTo(1e-20, within(1e-35));
    }

    @Test
    void categorical_handComputed() {
        double[] a = {0.5, 0.25, 0.25, 0.25, 0.25, 0.5};
        double[] y = {1, 0, 0, 0, 0, 1};
        assertThat(LogLoss.categorical(a, y, 3)).isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void categorical_ofTwoClassesIsBinary() {
        double[] p = {0.8, 0.4, 0.1};
        double[] both = {0.8, 0.4, 0.1, 1 - 0.8, 1 - 0.4, 1 - 0.1};
        double[] labels = {1, 0, 0};
        assertThat(LogLoss.categorical(both, new double[] {1, 0, 0, 0, 1, 1}, 2))
                .isCloseTo(LogLoss.binary(p, labels), within(1e-15));
    }

    @Test
    void certain_rightIsNothingAndWrongIsInfinite() {
        assertThat(LogLoss.binary(new double[] {1, 0}, new double[] {1, 0})).isZero();
        assertThat(LogLoss.binary(new double[] {1, 0}, new double[] {0, 0})).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(LogLoss.categorical(new double[] {1, 0}, new double[] {1, 0}, 2))
                .isZero();
        assertThat(LogLoss.categorical(new double[] {1, 0}, new double[] {0, 1}, 2))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void binary_noProbability(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogLoss.binary(new double[] {p}, new double[] {1}))
                .withMessage("log loss: expected probabilities and targets from 0 to 1, received " + p);
    }

    @Test
    void nothing_hasNoMean() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogLoss.binary(new double[0], new double[0]))
                .withMessage("log loss: expected at least one example, received none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogLoss.categorical(new double[0], new double[0], 2))
                .withMessage("log loss: expected at least one example, received none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogLoss.binary(new double[1], new double[2]))
                .withMessage("log loss: 1 predictions, but 2 labels");
    }
}
