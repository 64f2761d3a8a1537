package gradus.gradientcheck;

import static gradus.gradientcheck.assertions.GradientAssertions.assertThatGradientOf;
import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.Cost;
import gradus.cost.Costs;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.LayerSpec;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.regulariser.L1;
import gradus.regulariser.L2;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks of random depth and width, with whatever activations and costs there are, biases of 0 and kinks where they fall. */
final class NetworkGradientTest {

    private static final int SEEDS = 50;
    private static final List<Activation> HIDDEN =
            Activations.names().stream().map(Activations::named).toList();

    static Stream<Cost> costs() {
        return Costs.names().stream().map(Costs::named);
    }

    @ParameterizedTest
    @MethodSource("costs")
    void network_isRight_andTheCheckSaysSomething(Cost cost) {
        int compared = 0;
        int skipped = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            GradientCheckResult result = check(cost, seed);
            assertThat(result.isRight()).as("seed %d: %s", seed, result).isTrue();
            assertThat(result.relativeDifference()).as("seed %d", seed).isLessThan(1e-7);
            assertThat(result.isVacuous()).as("seed %d", seed).isFalse();
            compared += result.compared();
            skipped += result.kinks();
        }
        assertThat(compared).isGreaterThan(SEEDS * 10);
        assertThat(skipped).isLessThan(compared / 100);
    }

    private static GradientCheckResult check(Cost cost, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int inputs = random.nextInt(1, 7);
        List<LayerSpec> layers = new ArrayList<>();
        for (int depth = random.nextInt(0, 4); depth > 0; depth--) {
            Activation g = HIDDEN.get(random.nextInt(HIDDEN.size()));
            layers.add(new Dense(random.nextInt(2, 7), g, Initialiser.xavier(), new L2(0.3)));
            layers.add(new Dropout(0.8));
        }
        int outputs = random.nextInt(2, 4);
        layers.add(new Dense(outputs, cost.outputActivation(), Initialiser.xavier(), new L1(0.1)));
        int examples = random.nextInt(1, 9);
        double[] x = random.doubles((long) inputs * examples, -2, 2).toArray();
        Dataset data = new Dataset(inputs, outputs, x, oneHot(outputs, examples, random));
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64);
                Network network = new NetworkSpec(inputs, layers).build(backend, random, examples)) {
            return new GradientCheck().of(network, cost, data);
        }
    }

    private static double[] oneHot(int outputs, int examples, SplittableRandom random) {
        double[] y = new double[outputs * examples];
        for (int example = 0; example < examples; example++) {
            y[random.nextInt(outputs) * examples + example] = 1;
        }
        return y;
    }

    @ParameterizedTest
    @MethodSource("costs")
    void assertion_takesANetwork(Cost cost) {
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64);
                Network network = NetworkSpec.of(1, new Dense(2, cost.outputActivation()))
                        .build(backend, new SplittableRandom(1), 1)) {
            assertThatGradientOf(network, cost, new Dataset(1, 2, new double[] {0.3}, new double[] {1, 0}))
                    .isRight();
        }
    }
}
