package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BinaryCrossEntropyTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Workspace scratch = new Workspace(backend);
    private final Cost cost = new BinaryCrossEntropy();

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void value_handComputed() {
        // −(ln 0.8 + ln 0.6) / 2
        assertThat(value(row(0.8, 0.4), row(1, 0))).isCloseTo(0.3669845875401002, within(1e-15));
        assertThat(value(row(0.5), row(1))).isCloseTo(Math.log(2), within(1e-15));
        assertThat(value(row(0.25), row(0.25))).isCloseTo(0.5623351446188083, within(1e-15));
    }

    @Test
    void value_sumsOverOutputsAndAveragesOverExamples() {
        Tensor a = backend.tensor(Shape.of(2, 1), 0.8, 0.4);
        Tensor y = backend.tensor(Shape.of(2, 1), 1, 0);
        assertThat(value(a, y)).isCloseTo(2 * 0.3669845875401002, within(1e-15));
    }

    @Test
    void gradient_handComputed() {
        assertThat(gradient(row(0.8, 0.5, 0.25), row(1, 0, 0.25)))
                .usingComparatorWithPrecision(1e-14)
                .containsExactly(-1.25, 2, 0);
    }

    @Test
    void certain_rightCostsNothing() {
        assertThat(value(row(1, 0), row(1, 0))).isZero();
        assertThat(gradient(row(1, 0), row(1, 0))).containsExactly(0, 0);
    }

    @Test
    void certain_wrongIsFinite() {
        assertThat(value(row(0, 1), row(1, 0))).isCloseTo(27.631021115928547, within(1e-3));
        assertThat(gradient(row(0, 1), row(1, 0))).containsExactly(-1e12, 1e12);
    }

    @Test
    void notANumber_isNotHidden() {
        assertThat(value(row(0.5, Double.NaN), row(1, 0))).isNaN();
        assertThat(gradient(row(0.5, Double.NaN), row(1, 0))[1]).isNaN();
    }

    @Test
    void onLogitsOf_sigmoidOnly() {
        BinaryCrossEntropy weighted = new BinaryCrossEntropy(2, 0.1);
        assertThat(cost.onLogitsOf(Activations.SIGMOID)).contains(new BinaryCrossEntropyFromLogits());
        assertThat(weighted.onLogitsOf(Activations.SIGMOID)).contains(new BinaryCrossEntropyFromLogits(weighted));
        assertThat(cost.onLogitsOf(Activations.TANH)).isEmpty();
    }

    @Test
    void positiveWeight_weighsTheOnes() {
        Cost weighted = new BinaryCrossEntropy().withPositiveWeight(3);
        // −(3 ln 0.8 + ln 0.6) / 2, and −3/a or 1/(1 − a)
        assertThat(new Judged(weighted).value(1, new double[] {0.8, 0.4}, new double[] {1, 0}))
                .isCloseTo((3 * 0.2231435513142097 + 0.5108256237659907) / 2, within(1e-15));
        assertThat(new Judged(weighted).gradient(1, new double[] {0.8, 0.5}, new double[] {1, 0}))
                .usingComparatorWithPrecision(1e-14)
                .containsExactly(-3.75, 2);
        assertThat(new Judged(weighted).gradient(1, new double[] {1, 0}, new double[] {1, 0}))
                .containsExactly(0, 0);
    }

    @Test
    void labelSmoothing_movesLabelsTowardsOneHalf() {
        // ε = 0.2 makes 0.9 of 1, and 0.1 of 0.
        double smoothed = new Judged(cost).value(1, new double[] {0.8, 0.4}, new double[] {0.9, 0.1});
        Judged smoothing = new Judged(new BinaryCrossEntropy().withLabelSmoothing(0.2));
        assertThat(smoothing.value(1, new double[] {0.8, 0.4}, new double[] {1, 0}))
                .isCloseTo(smoothed, within(1e-15));
        assertThat(smoothing.gradient(1, new double[] {0.9, 0.1}, new double[] {1, 0}))
                .usingComparatorWithPrecision(1e-14)
                .containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void positiveWeight_impossible(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BinaryCrossEntropy().withPositiveWeight(weight))
                .withMessage("binary-cross-entropy: expected a finite positive weight above 0, received " + weight);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void labelSmoothing_impossible(double epsilon) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BinaryCrossEntropy().withLabelSmoothing(epsilon))
                .withMessage("binary-cross-entropy: expected a label smoothing ε with 0 ≤ ε < 1, received " + epsilon);
    }

    @Test
    void outputActivation_sigmoid() {
        assertThat(cost.outputActivation()).isSameAs(Activations.SIGMOID);
    }

    private Tensor row(double... values) {
        return backend.tensor(Shape.of(1, values.length), values);
    }

    private double value(Tensor a, Tensor y) {
        return cost.value(a, y, scratch);
    }

    private double[] gradient(Tensor a, Tensor y) {
        Tensor dA = backend.zeros(a.shape());
        cost.gradient(a, y, scratch, dA);
        return dA.toArray();
    }
}
