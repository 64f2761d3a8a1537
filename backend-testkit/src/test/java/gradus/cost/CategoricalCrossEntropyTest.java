package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.activation.Activations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CategoricalCrossEntropyTest {

    /** Three classes of two examples, a row for each class. */
    private static final double[] A = {0.5, 0.25, 0.25, 0.25, 0.25, 0.5};

    private static final double[] ONE_HOT = {1, 0, 0, 0, 0, 1};

    private final CategoricalCrossEntropy cost = new CategoricalCrossEntropy();

    @Test
    void value_handComputed() {
        // −(ln ½ + ln ½) / 2
        assertThat(value(cost, A, ONE_HOT)).isCloseTo(Math.log(2), within(1e-15));
        // −(½ ln ½ + ½ ln ¼) for the first example, −ln ¼ for the second
        assertThat(value(cost, A, new double[] {0.5, 1, 0.5, 0, 0, 0}))
                .isCloseTo((1.5 + 2) * Math.log(2) / 2, within(1e-15));
    }

    @Test
    void gradient_handComputed() {
        assertThat(new Judged(cost).gradient(3, A, ONE_HOT))
                .usingComparatorWithPrecision(0.0)
                .containsExactly(-2, 0, 0, 0, 0, -2);
    }

    @Test
    void classWeights_weighEachExampleByItsClass() {
        CategoricalCrossEntropy weighted = cost.withClassWeights(ClassWeights.of(3, 1, 0.5));
        assertThat(value(weighted, A, ONE_HOT)).isCloseTo((3 + 0.5) * Math.log(2) / 2, within(1e-15));
        assertThat(new Judged(weighted).gradient(3, A, ONE_HOT))
                .usingComparatorWithPrecision(0.0)
                .containsExactly(-6, 0, 0, 0, 0, -1);
    }

    @Test
    void labelSmoothing_takesFromTheLabelAndGivesToAll() {
        // ε = 0.3 of three classes: 0.8, 0.1 and 0.1.
        double smoothed = (0.8 + 0.1 * 2 + 0.1 * 2) * Math.log(2);
        assertThat(value(cost.withLabelSmoothing(0.3), A, ONE_HOT)).isCloseTo(smoothed, within(1e-15));
        // With weights each class brings its own: 3·0.8·1 + 1·0.1·2 + 0.5·0.1·2, and 3·0.1·2 + 1·0.1·2 + 0.5·0.8·1.
        double weighted = (2.4 + 0.2 + 0.1 + 0.6 + 0.2 + 0.4) / 2 * Math.log(2);
        CategoricalCrossEntropy both = new CategoricalCrossEntropy(ClassWeights.of(3, 1, 0.5), 0.3);
        assertThat(value(both, A, ONE_HOT)).isCloseTo(weighted, within(2e-15));
    }

    @Test
    void certain_rightCostsNothingAndWrongIsFinite() {
        assertThat(value(cost, ONE_HOT, ONE_HOT)).isZero();
        double[] wrong = {0, 1, 1, 0, 0, 0};
        assertThat(value(cost, wrong, ONE_HOT)).isCloseTo(-Math.log(1e-12), within(1e-13));
        assertThat(new Judged(cost).gradient(3, wrong, ONE_HOT)[0]).isEqualTo(-1e12);
    }

    @Test
    void classWeights_notAsManyAsOutputs() {
        CategoricalCrossEntropy weighted = cost.withClassWeights(ClassWeights.of(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value(weighted, A, ONE_HOT))
                .withMessage("categorical-cross-entropy: expected a class weight for each of 3 outputs, received 2");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void labelSmoothing_impossible(double epsilon) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost.withLabelSmoothing(epsilon))
                .withMessage(
                        "categorical-cross-entropy: expected a label smoothing ε with 0 ≤ ε < 1, received " + epsilon);
    }

    @Test
    void onLogitsOf_softmaxOnly() {
        CategoricalCrossEntropy smoothed = cost.withLabelSmoothing(0.1);
        assertThat(smoothed.onLogitsOf(Activations.SOFTMAX)).contains(new CategoricalCrossEntropyFromLogits(smoothed));
        assertThat(smoothed.onLogitsOf(Activations.SIGMOID)).isEmpty();
        assertThat(smoothed.outputActivation()).isSameAs(Activations.SOFTMAX);
    }

    private static double value(Cost cost, double[] a, double[] y) {
        return new Judged(cost).value(3, a, y);
    }
}
