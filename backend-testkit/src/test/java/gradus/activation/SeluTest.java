package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeluTest {

    private final OneUnit unit = new OneUnit(Activations.SELU);

    // Computed with mpmath in 40 digits from the 32 of the paper.
    @ParameterizedTest
    @CsvSource({
        "2, 2.101401974710961, 1.0507009873554805",
        "0, 0, 1.7580993408473768",
        "-1, -1.1113307378125628, 0.6467686030348141",
        "-40, -1.7580993408473768, 7.469028815914292e-18"
    })
    void selu_knownValues(double z, double value, double derivative) {
        assertThat(unit.value(z)).isCloseTo(value, within(1e-15));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"Infinity, Infinity, 1.0507009873554805", "-Infinity, -1.7580993408473766, 0"})
    void selu_farFromZero(double z, double value, double derivative) {
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void selu_notANumber() {
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }

    @Test
    void selu_keepsMeanAndVariance() {
        // ∫ g(z) φ(z) dz = 0 and ∫ g(z)² φ(z) dz = 1, by the midpoint rule, whose own error is of the order of its step
        // squared.
        double step = 1e-2;
        double mean = 0;
        double square = 0;
        for (double z = -10 + step / 2; z < 10; z += step) {
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double value = unit.value(z);
            mean += value * density * step;
            square += value * value * density * step;
        }
        assertThat(mean).isCloseTo(0, within(1e-4));
        assertThat(square).isCloseTo(1, within(1e-4));
    }
}
