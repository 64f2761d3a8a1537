package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LeakyReluTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, 3, 3, 1",
        "0.01, -3, -0.03, 0.01",
        "0.01, 0, 0, 0.01",
        "0.5, -3, -1.5, 0.5",
        "1, -3, -3, 1",
        "2, 3, 3, 1",
        "2, -3, -6, 2",
        "0.01, Infinity, Infinity, 1",
        "0, Infinity, Infinity, 1",
        "2, Infinity, Infinity, 1",
        "0.01, -Infinity, -Infinity, 0.01",
    })
    void leakyRelu_handComputed(double slope, double z, double value, double derivative) {
        OneUnit unit = new OneUnit(new LeakyRelu(slope));
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void leakyRelu_notANumber() {
        assertThat(new OneUnit(Activations.LEAKY_RELU).value(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void slope_illegal(double slope) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeakyRelu(slope))
                .withMessage("leaky-relu: expected a finite slope ≥ 0, received " + slope);
    }
}
