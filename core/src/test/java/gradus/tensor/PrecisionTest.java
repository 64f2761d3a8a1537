package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {

    @ParameterizedTest
    @EnumSource
    void named_ownName(Precision precision) {
        assertThat(Precision.named(precision.toString())).isSameAs(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"float16", "", "FLOAT64", "double"})
    void named_unknown(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Precision.named(name))
                .withMessage("precision: expected float64 or float32, received '" + name + "'");
    }

    @Test
    void unitRoundoff_halfTheGapAboveOne() {
        assertThat(Precision.FLOAT64.unitRoundoff()).isEqualTo(Math.ulp(1.0) / 2);
        assertThat(Precision.FLOAT32.unitRoundoff()).isEqualTo(Math.ulp(1.0f) / 2);
    }

    @Test
    void round_float64KeepsAll() {
        assertThat(Precision.FLOAT64.round(0.1)).isEqualTo(0.1);
    }

    @Test
    void round_float32() {
        assertThat(Precision.FLOAT32.round(0.1)).isEqualTo(0x1.99999ap-4);
        assertThat(Precision.FLOAT32.round(1e300)).isInfinite();
        assertThat(Precision.FLOAT32.round(-1e-300)).isEqualTo(Double.valueOf(-0.0));
        assertThat(Precision.FLOAT32.round(Double.NaN)).isNaN();
    }
}
