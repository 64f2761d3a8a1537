package gradus.regulariser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Precision;
import org.junit.jupiter.api.Test;

final class BothTest {

    private final ReferenceBackend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Weights weights = new Weights(backend, 1, 3, -4);

    @Test
    void elasticNet_isTheSumOfBoth() {
        Regulariser both = new L1(0.5).and(new L2(2));
        assertThat(weights.penalty(both, 2)).isCloseTo(0.25 * 7 + 0.5 * 25, within(1e-14));
        assertThat(weights.gradient(both, 2)).containsExactly(0.25 + 3, -0.25 - 4);
    }

    @Test
    void constraints_areMetInOrder() {
        assertThat(weights.constrained(new L1(1).and(new MaxNorm(2.5)))).containsExactly(1.5, -2);
        assertThat(weights.constrained(new MaxNorm(2.5).and(new MaxNorm(1)))).containsExactly(0.6, -0.8);
    }

    @Test
    void three() {
        Regulariser three = new MaxNorm(2.5).and(new L1(0.5)).and(new L2(2));
        assertThat(weights.penalty(three, 2)).isCloseTo(0.25 * 7 + 0.5 * 25, within(1e-14));
        assertThat(weights.constrained(three)).containsExactly(1.5, -2);
    }

    @Test
    void none_addsNothing() {
        L1 l1 = new L1(1);
        assertThat(l1.and(Regulariser.NONE)).isSameAs(l1);
        assertThat(Regulariser.NONE.and(l1)).isSameAs(l1);
    }

    @Test
    void biases_areAskedForWhatEitherAsks() {
        assertThat(new L1(1).and(new L2(1)).ofBiases()).isSameAs(Regulariser.NONE);
        Regulariser ofBiases = new L1(1).and(new L2(2, true)).ofBiases();
        assertThat(weights.penalty(ofBiases, 2)).isCloseTo(12.5, within(1e-14));
        assertThat(weights.gradient(ofBiases, 2)).containsExactly(0, 0);
    }
}
