package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SigmoidTest {

    private final OneUnit unit = new OneUnit(Activations.SIGMOID);

    @ParameterizedTest
    @CsvSource({
        "0, 0.5, 0.25",
        "1, 0.7310585786300049, 0.19661193324148185",
        "-1, 0.2689414213699951, 0.19661193324148185",
        "-40, 4.248354255291589e-18, 4.248354255291589e-18"
    })
    void sigmoid_handComputed(double z, double value, double derivative) {
        assertThat(unit.value(z)).isCloseTo(value, within(1e-15 * value));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-15 * derivative));
    }

    @ParameterizedTest
    @CsvSource({"800, 1", "-800, 0", "Infinity, 1", "-Infinity, 0"})
    void sigmoid_saturated(double z, double value) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isZero();
    }

    @Test
    void sigmoid_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }
}
