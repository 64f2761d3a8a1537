package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoftsignTest {

    private final OneUnit unit = new OneUnit(Activations.SOFTSIGN);

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0.5, 0.25", "-1, -0.5, 0.25", "3, 0.75, 0.0625", "-3, -0.75, 0.0625"})
    void softsign_knownValues(double z, double value, double derivative) {
        assertThat(unit.value(z)).isCloseTo(value, within(1e-16));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-16));
    }

    @ParameterizedTest
    @CsvSource({"1e308, 1, 0", "-1e308, -1, 0", "Infinity, 1, 0", "-Infinity, -1, 0"})
    void softsign_farFromZero(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void softsign_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }
}
