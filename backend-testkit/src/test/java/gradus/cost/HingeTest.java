package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Identity;
import org.junit.jupiter.api.Test;

final class HingeTest {

    private final Judged hinge = new Judged(new Hinge());

    @Test
    void value_handComputed() {
        // 1 − a for a 1 and 1 + a for a 0, where that is above 0.
        assertThat(hinge.value(1, new double[] {0.25, 2, -3, 0.5, -0.5, -2}, new double[] {1, 1, 1, 0, 0, 0}))
                .isEqualTo((0.75 + 0 + 4 + 1.5 + 0.5 + 0) / 6);
    }

    @Test
    void gradient_handComputed() {
        assertThat(hinge.gradient(1, new double[] {0.25, 2, -3, 0.5, -0.5, -2}, new double[] {1, 1, 1, 0, 0, 0}))
                .usingComparatorWithPrecision(0.0)
                .containsExactly(-1, 0, -1, 1, 1, 0);
        assertThat(hinge.gradient(2, new double[] {0, 0}, new double[] {1, 0})).containsExactly(-0.5, 0.5);
    }

    @Test
    void margin_atOneIsFlat() {
        double[] a = {1, -1};
        double[] y = {1, 0};
        assertThat(hinge.value(1, a, y)).isZero();
        assertThat(hinge.gradient(1, a, y)).usingComparatorWithPrecision(0.0).containsExactly(0, 0);
        double[] inside = {Math.nextDown(1.0), Math.nextUp(-1.0)};
        assertThat(hinge.gradient(1, inside, y)).containsExactly(-1, 1);
    }

    @Test
    void outputActivation_identity() {
        assertThat(new Hinge().outputActivation()).isInstanceOf(Identity.class);
    }
}
