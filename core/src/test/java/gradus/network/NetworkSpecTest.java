package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activations;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.LayerSpec;
import gradus.random.NumpyRandom;
import gradus.tensor.HeapBackend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSpecTest {

    private static final Initialiser ZEROS = Initialiser.zeros();

    @Test
    void toString_asPeopleDrawIt() {
        NetworkSpec spec = NetworkSpec.of(12288, dense(5), dense(5), dense(1));

        assertThat(spec).hasToString("12288 → 5 → 5 → 1");
        assertThat(spec.dimensions()).containsExactly(12288, 5, 5, 1);
    }

    @Test
    void toString_layerWithALabel() {
        NetworkSpec spec =
                NetworkSpec.of(12288, dense(10), new Dropout(0.5), new Dropout(0.8), new Dropout(1), dense(1));

        assertThat(spec).hasToString("12288 → 10 → dropout 0.5 → dropout 0.2 → dropout 0.0 → 1");
        assertThat(spec.dimensions()).containsExactly(12288, 10, 10, 10, 10, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkSpec.of(12288, dense(5), new Dropout(0.5), new Pairs()))
                .withMessageEndingWith("(12288 → 5 → dropout 0.5 → ?)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3})
    void inputs_notPositive(int inputs) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkSpec.of(inputs, dense(1)))
                .withMessage("network: expected at least 1 input, received " + inputs);
    }

    @Test
    void layers_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkSpec.of(2))
                .withMessage("network: expected at least one layer, received none");
    }

    @Test
    void layers_oneDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkSpec.of(12288, dense(5), new Pairs(), dense(1)))
                .withMessage("network: layer 2 does not fit: pairs: expected an even number of inputs, received 5"
                        + " (12288 → 5 → ?)");
    }

    @Test
    void layers_areCopied() {
        List<LayerSpec> layers = new ArrayList<>(List.of(dense(1)));
        NetworkSpec spec = new NetworkSpec(2, layers);
        layers.clear();

        assertThat(spec.layers()).containsExactly(dense(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void dense_noUnits(int units) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dense(units))
                .withMessage("dense: expected at least 1 unit, received " + units);
    }

    @Test
    void build_noExamples() {
        NetworkSpec spec = NetworkSpec.of(2, dense(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.build(new HeapBackend(), new NumpyRandom(1), 0))
                .withMessage("network: expected at least 1 example in a batch, received 0");
    }

    private static Dense dense(int units) {
        return new Dense(units, Activations.TANH, ZEROS);
    }

    /** A layer that needs its inputs in pairs. */
    private record Pairs() implements LayerSpec {
        @Override
        public int outputs(int inputs) {
            if (inputs % 2 != 0) {
                throw new IllegalArgumentException("pairs: expected an even number of inputs, received " + inputs);
            }
            return inputs / 2;
        }

        @Override
        public Layer build(LayerContext context) {
            throw new UnsupportedOperationException("only its shape is tested");
        }
    }
}
