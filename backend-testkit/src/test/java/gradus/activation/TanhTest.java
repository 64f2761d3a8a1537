package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TanhTest {

    private final OneUnit unit = new OneUnit(Activations.TANH);

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0.7615941559557649, 0.41997434161402614", "-1, -0.7615941559557649, 0.41997434161402614"
    })
    void tanh_handComputed(double z, double value, double derivative) {
        assertThat(unit.value(z)).isCloseTo(value, within(1e-15));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"800, 1", "-800, -1", "Infinity, 1", "-Infinity, -1"})
    void tanh_saturated(double z, double value) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isZero();
    }

    @Test
    void tanh_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }
}
