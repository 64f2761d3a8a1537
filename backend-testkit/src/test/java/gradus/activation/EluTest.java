package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EluTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 3, 1",
        "1, 0, 0, 1",
        "1, -1, -0.6321205588285577, 0.36787944117144233",
        "1, -1e-20, -1e-20, 1",
        "0.5, -1, -0.31606027941427883, 0.18393972058572117",
        "2, -1, -1.2642411176571153, 0.7357588823428847",
        "2, 0, 0, 2",
        "0, -1, 0, 0",
    })
    void elu_handComputed(double alpha, double z, double value, double derivative) {
        OneUnit unit = new OneUnit(new Elu(alpha));
        assertThat(unit.value(z)).isCloseTo(value, within(1e-15 * Math.abs(value)));
        assertThat(unit.derivative(z)).isCloseTo(derivative, within(1e-15 * derivative));
    }

    @ParameterizedTest
    @CsvSource({"1e308, 1e308, 1", "Infinity, Infinity, 1", "-1e308, -0.5, 0", "-Infinity, -0.5, 0"})
    void elu_farFromZero(double z, double value, double derivative) {
        OneUnit unit = new OneUnit(new Elu(0.5));
        assertThat(unit.value(z)).isEqualTo(value);
        assertThat(unit.derivative(z)).isEqualTo(derivative);
    }

    @Test
    void elu_notANumber() {
        OneUnit unit = new OneUnit(Activations.ELU);
        assertThat(unit.value(Double.NaN)).isNaN();
        assertThat(unit.derivative(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void alpha_illegal(double alpha) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Elu(alpha))
                .withMessage("elu: expected a finite alpha ≥ 0, received " + alpha);
    }
}
