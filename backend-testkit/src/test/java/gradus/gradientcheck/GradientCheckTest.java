package gradus.gradientcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.layer.Parameter;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.network.Objective;
import gradus.random.NumpyRandom;
import gradus.regulariser.L2;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GradientCheckTest {

    private static final Dataset DATA =
            new Dataset(2, 1, new double[] {0.5, -1, 2, 1, 0.25, -2}, new double[] {1, 0, 1});

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    private Network network(Activation g, double scale) {
        return NetworkSpec.of(
                        2,
                        new Dense(3, g, Initialiser.scaledNormal(scale), new L2(0.3)),
                        new Dense(1, Activations.SIGMOID))
                .build(backend, new NumpyRandom(1), 3);
    }

    @Test
    void ofNetwork_tellsEachParameter_andLeavesItAsItWas() {
        Network network = network(Activations.TANH, 0.5);
        List<double[]> before =
                network.parameters().stream().map(p -> p.value().toArray()).toList();
        GradientCheckResult result = new GradientCheck().of(network, new BinaryCrossEntropy(), DATA);
        assertThat(result.isRight()).isTrue();
        assertThat(result.relativeDifference()).isPositive().isLessThan(1e-8);
        assertThat(result.parameters())
                .extracting(ParameterCheck::name)
                .containsExactly("layer 1 weights", "layer 1 bias", "layer 2 weights", "layer 2 bias");
        assertThat(result.parameters()).extracting(ParameterCheck::compared).containsExactly(6, 3, 3, 1);
        assertThat(result.elements()).isEqualTo(13);
        assertThat(result.kinks()).isZero();
        assertThat(result.warnings()).isEmpty();
        assertThat(network.parameters().stream().map(p -> p.value().toArray()).toList())
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void ofNetwork_costAndNorms_areThoseOfTheNetwork() {
        Network network = network(Activations.TANH, 0.5);
        GradientCheckResult result = new GradientCheck().of(network, new BinaryCrossEntropy(), DATA);
        double squares = 0;
        for (Parameter parameter : network.parameters()) {
            for (double g : parameter.gradient().toArray()) {
                squares += g * g;
            }
        }
        assertThat(result.norms().gradient()).isCloseTo(Math.sqrt(squares), within(1e-15));
        assertThat(result.norms().numeric()).isCloseTo(Math.sqrt(squares), within(1e-9));
        // ln 2 up to what half of a standard deviation does to it, with the penalty
        assertThat(result.cost()).isBetween(0.3, 1.5);
    }

    @Test
    void ofObjective_withAnotherNumberOfTrainingExamples_isRight() {
        Network network = network(Activations.TANH, 0.5);
        try (Objective objective = new Objective(network, new BinaryCrossEntropy(), 30)) {
            assertThat(new GradientCheck()
                            .of(network, objective, DATA.x(backend), DATA.y(backend))
                            .isRight())
                    .isTrue();
        }
    }

    @Test
    void ofActivation_handComputed() {
        Tensor z = backend.tensor(Shape.of(1, 2), 3, -1);
        GradientCheckResult result =
                new GradientCheck().ofActivation(Activation.of("square", v -> v * v, v -> v == 3 ? 6.5 : -2), z);
        // a = 9 and 1, y is between −1 and 1, and ∂J/∂z = 1/2 (a − y) g′(z)
        ElementCheck worst = result.worst().worst().orElseThrow();
        assertThat(worst.row()).isZero();
        assertThat(worst.column()).isZero();
        assertThat(worst.difference()).isBetween(0.5 * 8 * 6, 0.5 * 10 * 6);
        assertThat(worst.gradient() / worst.difference()).isCloseTo(6.5 / 6, within(1e-9));
        assertThat(result.isRight()).isFalse();
        assertThat(result.toString())
                .startsWith("gradient wrong: relative difference 0.0")
                .contains("worst in z (0.0", " [0, 0] gradient ", "2 of 2 elements compared, 0 skipped for kinks");
    }

    @Test
    void ofLayer_checksTheInputToo() {
        GradientCheckResult result =
                new GradientCheck().ofLayer(new Dense(3, Activations.TANH), backend.tensor(Shape.of(2, 1), 0.3, -0.4));
        assertThat(result.parameters()).extracting(ParameterCheck::name).containsExactly("x", "weights", "bias");
        assertThat(result.isRight()).isTrue();
    }

    @Test
    void float32_isRefused() {
        try (Backend coarse = new ReferenceBackend(Precision.FLOAT32)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GradientCheck().ofActivation(Activations.TANH, coarse.zeros(Shape.of(1, 1))))
                    .withMessage("gradient check: expected a float64 backend, received reference float32, in which the"
                            + " difference of two costs is mostly round-off; open the backend with Precision.FLOAT64");
        }
    }

    @Test
    void costNotFinite_isRefused() {
        Tensor z = backend.tensor(Shape.of(1, 1), Double.NaN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientCheck().ofActivation(Activations.TANH, z))
                .withMessageContaining("expected a finite cost, received NaN");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void epsilon_outOfRange(double epsilon) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientCheck().withEpsilon(epsilon))
                .withMessage("gradient check: expected a finite ε above 0, received " + epsilon);
    }

    @Test
    void toleranceAndAtMost_outOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientCheck().withTolerance(0))
                .withMessageContaining("tolerance above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientCheck().withAtMost(0))
                .withMessageContaining("at least 1 element");
    }

    @Test
    void largeNumbers_areMovedFartherThanTheirSpacing() {
        Tensor z = backend.tensor(Shape.of(1, 2), 1e12, -3e9);
        Activation scaled = Activation.of("scaled", v -> 1e-12 * v, v -> 1e-12);
        assertThat(new GradientCheck().ofActivation(scaled, z).relativeDifference())
                .isLessThan(1e-9);
    }

    @Test
    void withAtMost_drawsElementsFromTheSeed() {
        Network network = network(Activations.TANH, 0.5);
        GradientCheck check = new GradientCheck().withAtMost(4);
        GradientCheckResult result = check.of(network, new BinaryCrossEntropy(), DATA);
        assertThat(result.parameters()).extracting(ParameterCheck::compared).containsExactly(4, 3, 3, 1);
        assertThat(check.of(network, new BinaryCrossEntropy(), DATA)).isEqualTo(result);
        assertThat(check.withSeed(2).of(network, new BinaryCrossEntropy(), DATA))
                .isNotEqualTo(result);
    }

    @Test
    void sample_isOfDistinctIndices_eachAsLikely() {
        int[] counts = new int[10];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            int[] indices = Sample.of(10, 3, random).toArray();
            assertThat(indices).hasSize(3).doesNotHaveDuplicates().isSorted();
            for (int index : indices) {
                counts[index]++;
            }
        }
        // Binomial with p = 0.3: a standard deviation is 46, and six are not seen in the lifetime of this test.
        assertThat(Arrays.stream(counts)).allSatisfy(count -> assertThat(count).isBetween(2725, 3275));
    }
}
