package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentityTest {

    private final OneUnit unit = new OneUnit(Activations.IDENTITY);

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, 1.5, -800, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN})
    void identity_everywhere(double z) {
        assertThat(unit.value(z)).isEqualTo(Double.valueOf(z));
        assertThat(unit.derivative(z)).isEqualTo(1.0);
    }
}
