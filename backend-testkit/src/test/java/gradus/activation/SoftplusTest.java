package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoftplusTest {

    private final OneUnit unit = new OneUnit(Activations.SOFTPLUS);

    // Computed with mpmath in 40 digits.
    @ParameterizedTest
    @CsvSource({
        "0, 0.6931471805599453, 0.5",
        "1, 1.3132616875182228, 0.7310585786300049",
        "-1, 0.3132616875182228, 0.2689414213699951",
        "2.5, 2.5788897342925496, 0.9241418199787564",
        "-2.5, 0.07888973429254963, 0.07585818002124355"
    })
    void softplus_knownValues(double z, double value, double derivative) {
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
    void softplus_farFromZero(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void softplus_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }
}
