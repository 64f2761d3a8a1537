package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HardSigmoidTest {

    private final OneUnit unit = new OneUnit(Activations.HARD_SIGMOID);

    @ParameterizedTest
    @CsvSource({
        "0, 0.5, 0.16666666666666666",
        "1.5, 0.75, 0.16666666666666666",
        "-1.5, 0.25, 0.16666666666666666",
        "2.999, 0.9998333333333334, 0.16666666666666666",
        "-2.999, 1.6666666666666668e-4, 0.16666666666666666"
    })
    void hardSigmoid_knownValues(double z, double value, double derivative) {
        assertThat(unit.value(z)).isCloseTo(value, within(1e-15));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 0",
        "-3, 0, 0",
        "3.001, 1, 0",
        "-3.001, 0, 0",
        "1e308, 1, 0",
        "-1e308, 0, 0",
        "Infinity, 1, 0",
        "-Infinity, 0, 0"
    })
    void hardSigmoid_farFromZero(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void hardSigmoid_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }
}
