package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReductionTest {

    @ParameterizedTest
    @EnumSource
    void identity_changesNothing(Reduction op) {
        for (double x : new double[] {-Double.MAX_VALUE, -1, 0, 1, Double.POSITIVE_INFINITY}) {
            assertThat(op.apply(op.identity(), x)).isEqualTo(x);
            assertThat(op.apply(x, op.identity())).isEqualTo(x);
        }
    }

    @ParameterizedTest
    @EnumSource
    void apply_nan(Reduction op) {
        assertThat(op.apply(Double.NaN, 1)).isNaN();
        assertThat(op.apply(1, Double.NaN)).isNaN();
    }

    @Test
    void identity_ofNothing() {
        assertThat(Reduction.SUM.identity()).isEqualTo(0.0);
        assertThat(Reduction.MAXIMUM.identity()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Reduction.MINIMUM.identity()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 2, -3, -1",
        "MAXIMUM, 2, -3, 2",
        "MINIMUM, 2, -3, -3",
        "MAXIMUM, -0.0, 0.0, 0.0",
        "MINIMUM, 0.0, -0.0, -0.0"
    })
    void apply_twoNumbers(Reduction op, double a, double b, Double expected) {
        assertThat(op.apply(a, b)).isEqualTo(expected);
    }
}
