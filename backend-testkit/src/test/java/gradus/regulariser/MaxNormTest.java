package gradus.regulariser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Precision;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MaxNormTest {

    private final ReferenceBackend backend = new ReferenceBackend(Precision.FLOAT64);

    @Test
    void constrain_handComputed_longRowsOnly() {
        assertThat(constrained(2.5, 3, 3, -4, 1.5, 2, 0, 0)).containsExactly(1.5, -2, 1.5, 2, 0, 0);
    }

    @Test
    void constrain_rowsWithinTheLimit_keepEveryBit() {
        double[] values = new SplittableRandom(1).doubles(60, -0.4, 0.4).toArray(); // 0.4 √6 < 1
        assertThat(constrained(1, 10, values)).containsExactly(values);
    }

    @Test
    void constrain_randomRows_keepTheirDirectionAndGetTheLimit() {
        SplittableRandom random = new SplittableRandom(2);
        for (int columns = 1; columns < 30; columns++) {
            double[] row = random.doubles(columns, 5, 6).toArray();
            double[] constrained = constrained(3, 1, row);
            double square = 0;
            for (int i = 0; i < columns; i++) {
                square += constrained[i] * constrained[i];
                assertThat(constrained[i] / constrained[0]).isCloseTo(row[i] / row[0], within(1e-14));
            }
            assertThat(Math.sqrt(square)).isCloseTo(3, within(1e-14));
        }
    }

    @Test
    void constrain_oneWeight() {
        assertThat(constrained(2, 1, -7)).containsExactly(-2);
        assertThat(constrained(2, 1, 0)).containsExactly(0);
        assertThat(constrained(49, 1, 49)).containsExactly(49);
    }

    @ParameterizedTest
    @EnumSource
    void constrain_squaresThatWouldOverflow(Precision precision) {
        double huge = precision == Precision.FLOAT64 ? 0x1p1000 : 0x1p100;
        double[] constrained =
                new Weights(new ReferenceBackend(precision), 1, 3 * huge, 4 * huge).constrained(new MaxNorm(10));
        assertThat(constrained[0]).isCloseTo(6, within(1e-6));
        assertThat(constrained[1]).isCloseTo(8, within(1e-6));
    }

    @Test
    void constrain_notFinite_isNotHidden() {
        assertThat(constrained(1, 3, Double.NaN, 5, Double.POSITIVE_INFINITY, 5, 3, 4))
                .containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0.6, 0.8);
    }

    @Test
    void constrain_wideMatrix_isTheSameAsRowByRow() {
        double[] values = new SplittableRandom(3).doubles(200, -1, 1).toArray();
        double[] together = constrained(0.5, 2, values);
        double[] apart = constrained(0.5, 1, Arrays.copyOfRange(values, 100, 200));
        assertThat(Arrays.copyOfRange(together, 100, 200)).containsExactly(apart);
    }

    private double[] constrained(double limit, int rows, double... values) {
        return new Weights(backend, rows, values).constrained(new MaxNorm(limit));
    }

    @Test
    void costAndGradient_stayAsTheyAre() {
        Weights weights = new Weights(backend, 1, 30, 40);
        assertThat(weights.penalty(new MaxNorm(1), 2)).isZero();
        assertThat(weights.gradient(new MaxNorm(1), 2)).containsOnly(0);
        assertThat(new MaxNorm(1).ofBiases()).isSameAs(Regulariser.NONE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void limit_notUsable(double limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MaxNorm(limit))
                .withMessage("max-norm: expected a finite limit above 0, received " + limit);
    }
}
