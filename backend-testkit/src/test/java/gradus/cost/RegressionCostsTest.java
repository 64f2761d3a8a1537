package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The squared, the absolute and Huber's error, two outputs of two examples, every number of which is exact in binary. */
final class RegressionCostsTest {

    private static final double[] A = {1, -2, 3, 0.5};
    private static final double[] Y = {0.5, -2, 0, 1};

    // The errors are 0.5, 0, 3 and −0.5.

    @Test
    void squared_handComputed() {
        Judged squared = new Judged(new MeanSquaredError());
        assertThat(squared.value(2, A, Y)).isEqualTo((0.25 + 0 + 9 + 0.25) / 4);
        assertThat(squared.gradient(2, A, Y)).containsExactly(0.5, 0, 3, -0.5);
        assertThat(squared.gradient(1, A, Y)).containsExactly(1, 0, 6, -1);
    }

    @Test
    void absolute_handComputed() {
        Judged absolute = new Judged(new MeanAbsoluteError());
        assertThat(absolute.value(2, A, Y)).isEqualTo((0.5 + 0 + 3 + 0.5) / 4);
        assertThat(absolute.gradient(2, A, Y)).containsExactly(0.5, 0, 0.5, -0.5);
        assertThat(absolute.gradient(1, A, Y)).containsExactly(1, 0, 1, -1);
    }

    @Test
    void huber_handComputed() {
        Judged huber = new Judged(new Huber());
        assertThat(huber.value(2, A, Y)).isEqualTo((0.125 + 0 + 2.5 + 0.125) / 4);
        assertThat(huber.gradient(2, A, Y)).containsExactly(0.25, 0, 0.5, -0.25);
        Judged narrow = new Judged(new Huber(0.25));
        assertThat(narrow.value(1, new double[] {0.5, -4}, new double[] {0, 0}))
                .isEqualTo((0.25 * 0.375 + 0.25 * 3.875) / 2);
        assertThat(narrow.gradient(1, new double[] {0.5, -4}, new double[] {0, 0}))
                .containsExactly(0.25, -0.25);
    }

    @Test
    void huber_atDeltaBothBranchesMeet() {
        Judged huber = new Judged(new Huber(2));
        assertThat(huber.value(1, new double[] {2}, new double[] {0})).isEqualTo(2);
        assertThat(huber.gradient(1, new double[] {2}, new double[] {0})).containsExactly(2);
    }

    @Test
    void huge_errorsOverflowOnlyWhereTheyAreSquared() {
        double[] huge = {1e300};
        assertThat(new Judged(new MeanSquaredError()).value(1, huge, new double[1]))
                .isInfinite();
        assertThat(new Judged(new MeanAbsoluteError()).value(1, huge, new double[1]))
                .isEqualTo(1e300);
        assertThat(new Judged(new Huber()).value(1, huge, new double[1])).isEqualTo(1e300);
        assertThat(new Judged(new Huber()).gradient(1, huge, new double[1])).containsExactly(1);
    }

    @Test
    void outputActivation_identity() {
        assertThat(new MeanSquaredError().outputActivation()).isInstanceOf(Identity.class);
        assertThat(new MeanAbsoluteError().outputActivation()).isInstanceOf(Identity.class);
        assertThat(new Huber().outputActivation()).isInstanceOf(Identity.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void huber_impossibleDelta(double delta) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Huber(delta))
                .withMessage("huber: expected a finite δ above 0, received " + delta);
    }
}
