package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SwishTest {

    private final OneUnit unit = new OneUnit(Activations.SWISH);

    // Computed with mpmath in 40 digits.
    @ParameterizedTest
    @CsvSource({
        "0, 0.0, 0.5",
        "1, 0.7310585786300049, 0.9276705118714867",
        "-1, -0.2689414213699951, 0.07232948812851327",
        "2.5, 2.310354549946891, 1.0994011113415267",
        "-2.5, -0.18964545005310887, -0.09940111134152683"
    })
    void swish_knownValues(double z, double value, double derivative) {
        assertThat(unit.value(z)).isCloseTo(value, within(1e-15));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "800, 800, 1",
        "1e308, 1e308, 1",
        "Infinity, Infinity, 1",
        "-800, 0, 0",
        "-1e308, 0, 0",
        "-Infinity, 0, 0"
    })
    void swish_farFromZero(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void swish_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }
}
