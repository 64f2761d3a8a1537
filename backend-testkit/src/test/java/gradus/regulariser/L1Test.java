package gradus.regulariser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class L1Test {

    private final ReferenceBackend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Weights weights = new Weights(backend, 2, 3, -4, 0, -0.0, 0.5, 1);

    @Test
    void penalty_handComputed() {
        assertThat(weights.penalty(new L1(2), 4)).isEqualTo(0.5 * 8.5);
    }

    @Test
    void gradient_handComputed_zeroAtZero() {
        assertThat(weights.gradient(new L1(2), 4)).containsExactly(0.5, -0.5, 0, 0, 0.5, 0.5);
    }

    @Test
    void constrain_changesNothing() {
        assertThat(weights.constrained(new L1(2))).containsExactly(3, -4, 0, -0.0, 0.5, 1);
    }

    @Test
    void lambdaZero_asksForNothing() {
        assertThat(weights.penalty(new L1(0), 4)).isZero();
        assertThat(weights.gradient(new L1(0), 4)).containsOnly(0);
    }

    @Test
    void biases_areFree() {
        assertThat(new L1(2).ofBiases()).isSameAs(Regulariser.NONE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void lambda_notUsable(double lambda) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new L1(lambda))
                .withMessage("l1: expected a finite λ ≥ 0, received " + lambda);
    }
}
