package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GeluTanhTest {

    private final OneUnit unit = new OneUnit(Activations.GELU_TANH);

    // Computed with mpmath in 40 digits.
    @ParameterizedTest
    @CsvSource({
        "0, 0.0, 0.5",
        "1, 0.8411919906082767, 1.0829640838457826",
        "-1, -0.1588080093917233, -0.08296408384578255",
        "2.5, 2.484915733910001, 1.037951576212666",
        "-2.5, -0.015084266089998582, -0.037951576212666184"
    })
    void geluTanh_knownValues(double z, double value, double derivative) {
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
    void geluTanh_farFromZero(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void geluTanh_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }

    @Test
    void geluTanh_isNotGelu() {
        OneUnit exact = new OneUnit(Activations.GELU);
        assertThat(Math.abs(unit.value(2) - exact.value(2))).isBetween(5e-5, 5e-4);
        assertThat(Math.abs(unit.derivative(2) - exact.derivative(2))).isBetween(5e-4, 1e-3);
    }
}
