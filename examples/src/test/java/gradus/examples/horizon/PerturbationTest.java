package gradus.examples.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.data.Dataset;
import gradus.layer.Dense;
import gradus.layer.Mode;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PerturbationTest {

    private static final NetworkSpec SPEC =
            NetworkSpec.of(7, new Dense(4, Activations.TANH), new Dense(1, Activations.SIGMOID));
    private static final int EXAMPLES = 3;

    @ParameterizedTest
    @EnumSource(Precision.class)
    void lastPlace_movesEachWeightToANeighbourAndLeavesZeros(Precision precision) {
        Backend backend = new ReferenceBackend(precision);
        try (Network network = build(backend);
                Network moved = build(backend)) {
            Perturbation.LAST_PLACE.apply(moved, 1);
            int up = 0;
            int down = 0;
            for (int p = 0; p < network.parameters().size(); p++) {
                double[] before = network.parameters().get(p).value().toArray();
                double[] after = moved.parameters().get(p).value().toArray();
                for (int i = 0; i < before.length; i++) {
                    if (before[i] == 0) {
                        assertThat(after[i]).isZero();
                    } else {
                        assertThat(after[i]).isIn(above(before[i], precision), below(before[i], precision));
                        up += after[i] > before[i] ? 1 : 0;
                        down += after[i] < before[i] ? 1 : 0;
                    }
                }
            }
            assertThat(up).isPositive();
            assertThat(down).isPositive();
            assertThat(up + down).isEqualTo(7 * 4 + 4);
        }
    }

    private static double above(double w, Precision precision) {
        return precision == Precision.FLOAT64 ? Math.nextUp(w) : Math.nextUp((float) w);
    }

    private static double below(double w, Precision precision) {
        return precision == Precision.FLOAT64 ? Math.nextDown(w) : Math.nextDown((float) w);
    }

    @Test
    void order_reordersFeaturesAndWeightsAlike() {
        Backend backend = new ReferenceBackend(Precision.FLOAT64);
        Dataset data = data();
        Dataset reordered = Perturbation.ORDER.of(data, backend, 5);
        try (Network network = build(backend);
                Network perturbed = build(backend)) {
            Perturbation.ORDER.apply(perturbed, 5);
            double[] w = network.parameters().get(0).value().toArray();
            double[] reorderedW = perturbed.parameters().get(0).value().toArray();
            assertThat(reorderedW).isNotEqualTo(w);
            assertThat(sorted(reorderedW)).containsExactly(sorted(w));
            assertThat(sorted(x(reordered, backend))).containsExactly(sorted(x(data, backend)));
            assertThat(reordered.targets()).containsExactly(data.targets());
            // Seven products and a bias, each of magnitude below 4, are rounded eight times; later layers shrink that.
            assertThat(output(perturbed, reordered, backend))
                    .containsExactly(output(network, data, backend), within(8 * 8 * 4 * 0x1p-53));
        }
    }

    @Test
    void none_changesNothing() {
        Backend backend = new ReferenceBackend(Precision.FLOAT64);
        Dataset data = data();
        assertThat(Perturbation.NONE.of(data, backend, 1)).isSameAs(data);
        try (Network network = build(backend);
                Network same = build(backend)) {
            Perturbation.NONE.apply(same, 1);
            assertThat(output(same, data, backend)).containsExactly(output(network, data, backend));
        }
    }

    private static Network build(Backend backend) {
        return SPEC.build(backend, new NumpyRandom(3), EXAMPLES);
    }

    private static Dataset data() {
        NumpyRandom random = new NumpyRandom(4);
        return new Dataset(7, 1, random.doubles(7 * EXAMPLES).toArray(), new double[] {0, 1, 1});
    }

    private static double[] x(Dataset data, Backend backend) {
        try (Tensor x = data.x(backend)) {
            return x.toArray();
        }
    }

    private static double[] output(Network network, Dataset data, Backend backend) {
        try (Tensor x = data.x(backend)) {
            return network.forward(x, Mode.INFERENCE).toArray();
        }
    }

    private static double[] sorted(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
