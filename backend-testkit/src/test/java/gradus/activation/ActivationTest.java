package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Precision;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.testing.CentralDifferences;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every activation, those found on the class path and more. */
final class ActivationTest {

    private static final Shape SHAPE = Shape.of(5, 7);

    /** Farther from 0, where some activations have a kink, than the step of the central differences. */
    private static final double CLEAR_OF_KINKS = 1e-3;

    static Stream<Activation> activations() {
        Activation sine = Activation.of("sine", Math::sin, Math::cos);
        return Stream.concat(
                Activations.names().stream().map(Activations::named),
                Stream.of(
                        sine,
                        new LeakyRelu(0),
                        new LeakyRelu(0.3),
                        new LeakyRelu(1),
                        new LeakyRelu(2.5),
                        new Elu(0),
                        new Elu(0.3),
                        new Elu(2.5)));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void backward_isTheDerivativeOfForward(Activation g) {
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            for (int seed = 0; seed < 20; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                Tensor z = backend.tensor(SHAPE, clearOfKinks(random));
                Tensor dA = backend.tensor(SHAPE, clearOfKinks(random));
                double[] numeric = CentralDifferences.of(() -> sumOfOutputs(g, z, dA), z);
                assertThat(CentralDifferences.relativeDifference(backward(g, z, dA), numeric))
                        .as("%s, seed %d", g, seed)
                        .isLessThan(1e-7);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void backward_leavesItsArguments(Activation g) {
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            double[] numbers = clearOfKinks(new SplittableRandom(1));
            Tensor z = backend.tensor(SHAPE, numbers);
            Tensor dA = backend.tensor(SHAPE, numbers);
            backward(g, z, dA);
            assertThat(z.toArray()).containsExactly(numbers);
            assertThat(dA.toArray()).containsExactly(numbers);
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void backward_leavesWhatForwardMade(Activation g) {
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor z = backend.tensor(SHAPE, clearOfKinks(new SplittableRandom(2)));
            Tensor a = backend.zeros(SHAPE);
            g.forward(z, a);
            double[] made = a.toArray();
            g.backward(z, a, z, backend.zeros(SHAPE));
            assertThat(a.toArray()).containsExactly(made);
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void finite_neverGivesNan(Activation g) {
        double[] numbers = {0, -0.0, 4.9e-324, -4.9e-324, 2e-308, -2e-308, 40, -40, 800, -800, 1e308, -1e308};
        Shape row = Shape.of(1, numbers.length);
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor z = backend.tensor(row, numbers);
            Tensor a = backend.zeros(row);
            Tensor dA = backend.zeros(row);
            Tensor dZ = backend.zeros(row);
            backend.fill(1, dA);
            g.forward(z, a);
            g.backward(z, a, dA, dZ);
            assertThat(a.toArray()).as("%s", g).doesNotContain(Double.NaN);
            assertThat(dZ.toArray()).as("%s′", g).doesNotContain(Double.NaN);
        }
    }

    private static double[] clearOfKinks(SplittableRandom random) {
        return random.doubles(SHAPE.size(), -3, 3)
                .map(v -> v + Math.copySign(CLEAR_OF_KINKS, v))
                .toArray();
    }

    private static double sumOfOutputs(Activation g, Tensor z, Tensor weights) {
        Tensor a = z.backend().zeros(SHAPE);
        g.forward(z, a);
        z.backend().binary(BinaryOp.MULTIPLY, a, weights, a);
        return a.reduce(Reduction.SUM).element(0);
    }

    private static double[] backward(Activation g, Tensor z, Tensor dA) {
        Tensor a = z.backend().zeros(SHAPE);
        Tensor dZ = z.backend().zeros(SHAPE);
        g.forward(z, a);
        g.backward(z, a, dA, dZ);
        return dZ.toArray();
    }
}
