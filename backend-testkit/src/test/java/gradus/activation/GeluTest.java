package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GeluTest {

    private final OneUnit unit = new OneUnit(Activations.GELU);

    // Computed with mpmath in 40 digits.
    @ParameterizedTest
    @CsvSource({
        "0, 0.0, 0.5",
        "1, 0.8413447460685429, 1.0833154705876864",
        "-1, -0.15865525393145705, -0.0833154705876863",
        "2.5, 2.4844758366855597, 1.037611085908145",
        "-2.5, -0.015524163314440337, -0.03761108590814521"
    })
    void gelu_knownValues(double z, double value, double derivative) {
        assertThat(unit.value(z)).isCloseTo(value, within(1e-15));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "800, 800, 1",
        "1e308, 1e308, 1",
        "Infinity, Infinity, 1",
        "-40, 0, 0",
        "-1e308, 0, 0",
        "-Infinity, 0, 0"
    })
    void gelu_farFromZero(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void gelu_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }

    @Test
    void gelu_keepsDigitsFarBelowZero() {
        assertThat(unit.value(-10)).isCloseTo(-7.619853024160526e-23, within(1e-37));
        assertThat(unit.value(-30)).isCloseTo(-1.472014178144456e-196, within(1e-211));
    }
}
