package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReluTest {

    /** Boxed, since −0 and +0 are equal as primitives. */
    private static final Double PLUS_ZERO = 0.0;

    private final OneUnit unit = new OneUnit(Activations.RELU);

    @ParameterizedTest
    @CsvSource({"2.5, 2.5, 1", "-2.5, 0, 0", "4.9e-324, 4.9e-324, 1", "Infinity, Infinity, 1", "-Infinity, 0, 0"})
    void relu_handComputed(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void derivative_atZero() {
        assertThat(unit.value(0.0)).isEqualTo(PLUS_ZERO);
        assertThat(unit.value(-0.0)).isEqualTo(PLUS_ZERO);
        assertThat(unit.derivative(0.0)).isEqualTo(PLUS_ZERO);
        assertThat(unit.derivative(-0.0)).isEqualTo(PLUS_ZERO);
    }

    @Test
    void relu_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }
}
