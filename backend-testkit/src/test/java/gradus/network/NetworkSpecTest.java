package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activations;
import gradus.layer.Dense;
import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.LayerSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NetworkSpecTest {

    private static final LayerSpec FIVE = new Dense(5, Activations.TANH);

    /** A layer that takes even numbers of features only. */
    private static final class Halving implements LayerSpec {

        @Override
        public int outputs(int inputs) {
            if (inputs % 2 != 0) {
                throw new IllegalArgumentException("halving: expected an even number of features, received " + inputs);
            }
            return inputs / 2;
        }

        @Override
        public Layer build(LayerContext context) {
            return new Dense(context.inputs() / 2, Activations.TANH).build(context);
        }
    }

    @Test
    void toString_drawsTheNetwork() {
        NetworkSpec spec = NetworkSpec.of(12288, FIVE, FIVE, new Dense(1, Activations.SIGMOID));
        assertThat(spec).hasToString("12288 → 5 → 5 → 1");
        assertThat(spec.dimensions()).containsExactly(12288, 5, 5, 1);
    }

    @Test
    void layers_thatDoNotFit() {
        assertThat(NetworkSpec.of(12, new Halving(), new Halving()).dimensions())
                .containsExactly(12, 6, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkSpec.of(12288, FIVE, new Halving(), FIVE))
                .withMessage("network: layer 2 does not fit: halving: expected an even number of features, received 5"
                        + " (12288 → 5 → ?)");
    }

    @Test
    void inputs_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkSpec.of(0, FIVE))
                .withMessage("network: expected at least 1 input, received 0");
    }

    @Test
    void layers_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkSpec(3, List.of()))
                .withMessage("network: expected at least one layer, received none");
    }
}
