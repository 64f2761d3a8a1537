package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import gradus.tensor.Workspace;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BinaryCrossEntropyFromLogitsTest {

    private final Cost cost = new BinaryCrossEntropyFromLogits();

    @Test
    void value_handComputed() {
        assertThat(value(Precision.FLOAT64, new double[] {0}, new double[] {1})).isCloseTo(Math.log(2), within(1e-15));
        // (ln(1 + e⁻¹) + ln(1 + e⁻²)) / 2
        assertThat(value(Precision.FLOAT64, new double[] {1, -2}, new double[] {1, 0}))
                .isCloseTo((0.31326168751822286 + 0.1269280110429725) / 2, within(1e-15));
    }

    @Test
    void value_equalsThatOfProbabilities() {
        double[] z = {-3, -0.5, 0, 1.25, 6};
        double[] y = {0, 1, 0.3, 1, 0};
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Tensor logits = backend.tensor(Shape.of(1, 5), z);
            Tensor probabilities = logits.apply(UnaryOp.SIGMOID);
            Tensor targets = backend.tensor(Shape.of(1, 5), y);
            double ofProbabilities = new BinaryCrossEntropy().value(probabilities, targets, new Workspace(backend));
            assertThat(value(Precision.FLOAT64, z, y)).isCloseTo(ofProbabilities, within(1e-14));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saturated_exact(Precision precision) {
        assertThat(value(precision, new double[] {800, -800}, new double[] {1, 0}))
                .isZero();
        assertThat(value(precision, new double[] {800, -800}, new double[] {0, 1}))
                .isEqualTo(800);
        assertThat(gradient(precision, new double[] {800, -800}, new double[] {1, 0}))
                .containsExactly(0, 0);
        assertThat(gradient(precision, new double[] {800, -800}, new double[] {0, 1}))
                .containsExactly(1, -1);
    }

    @Test
    void value_farInTheTail() {
        // Through probabilities, 1 − σ(40) would be 0.
        assertThat(value(Precision.FLOAT64, new double[] {40}, new double[] {1}))
                .isCloseTo(4.248354255291589e-18, within(1e-32));
    }

    @Test
    void gradient_handComputed() {
        assertThat(gradient(Precision.FLOAT64, new double[] {0, 0, 1}, new double[] {1, 0, 0}))
                .containsExactly(-0.5, 0.5, 0.7310585786300049);
    }

    @Test
    void withoutWeightAndSmoothing_theArithmeticOfTheTables() {
        double[] z = new SplittableRandom(1).doubles(100, -30, 30).toArray();
        double[] y = new SplittableRandom(2).ints(100, 0, 2).asDoubleStream().toArray();
        double sum = 0;
        double[] dZ = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            sum += y[i] * UnaryOp.SOFTPLUS.apply(-z[i]) + (1 - y[i]) * UnaryOp.SOFTPLUS.apply(z[i]);
            dZ[i] = UnaryOp.SIGMOID.apply(z[i]) - y[i];
        }
        assertThat(value(Precision.FLOAT64, z, y)).isEqualTo(sum / z.length);
        assertThat(gradient(Precision.FLOAT64, z, y)).containsExactly(dZ);
    }

    @Test
    void weightAndSmoothing_equalThoseOfProbabilities() {
        BinaryCrossEntropy ofProbabilities = new BinaryCrossEntropy(2.5, 0.2);
        Judged fromLogits = new Judged(new BinaryCrossEntropyFromLogits(ofProbabilities));
        double[] z = {-3, -0.5, 0, 1.25, 6};
        double[] a = Arrays.stream(z).map(UnaryOp.SIGMOID::apply).toArray();
        double[] y = {0, 1, 0.3, 1, 0};
        double[] dA = new Judged(ofProbabilities).gradient(1, a, y);
        double[] dZ = IntStream.range(0, 5)
                .mapToDouble(i -> dA[i] * a[i] * (1 - a[i]))
                .toArray();
        assertThat(fromLogits.value(1, z, y)).isCloseTo(new Judged(ofProbabilities).value(1, a, y), within(1e-14));
        assertThat(fromLogits.gradient(1, z, y))
                .usingComparatorWithPrecision(1e-14)
                .containsExactly(dZ);
    }

    @ParameterizedTest
    @EnumSource
    void saturated_weighted(Precision precision) {
        Judged weighted = new Judged(
                new BinaryCrossEntropyFromLogits(new BinaryCrossEntropy().withPositiveWeight(0.25)), precision);
        double[] z = {1000, -1000};
        assertThat(weighted.value(1, z, new double[] {1, 0})).isZero();
        assertThat(weighted.value(1, z, new double[] {0, 1})).isEqualTo((1000 + 250) / 2.0);
        assertThat(weighted.gradient(1, z, new double[] {1, 0}))
                .usingComparatorWithPrecision(0.0)
                .containsExactly(0, 0);
        assertThat(weighted.gradient(1, z, new double[] {0, 1})).containsExactly(1, -0.25);
    }

    @Test
    void notANumber_isNotHidden() {
        assertThat(value(Precision.FLOAT64, new double[] {0, Double.NaN}, new double[] {1, 0}))
                .isNaN();
    }

    private double value(Precision precision, double[] z, double[] y) {
        try (Backend backend = new ReferenceBackend(precision)) {
            return cost.value(row(backend, z), row(backend, y), new Workspace(backend));
        }
    }

    private double[] gradient(Precision precision, double[] z, double[] y) {
        try (Backend backend = new ReferenceBackend(precision)) {
            Tensor dZ = backend.zeros(Shape.of(1, z.length));
            cost.gradient(row(backend, z), row(backend, y), new Workspace(backend), dZ);
            return dZ.toArray();
        }
    }

    private static Tensor row(Backend backend, double[] values) {
        return backend.tensor(Shape.of(1, values.length), values);
    }
}
