package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.tensor.Precision;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CategoricalCrossEntropyFromLogitsTest {

    private static final int CLASSES = 4;
    private static final int EXAMPLES = 5;

    private final Cost cost = new CategoricalCrossEntropyFromLogits();

    @Test
    void value_handComputed() {
        assertThat(new Judged(cost).value(2, new double[] {0, 0}, new double[] {1, 0}))
                .isCloseTo(Math.log(2), within(1e-15));
        // ln(1 + e⁻¹ + e⁻²), of the largest logit
        assertThat(new Judged(cost).value(3, new double[] {3, 2, 1}, new double[] {1, 0, 0}))
                .isCloseTo(0.4076059644443803, within(1e-15));
    }

    @Test
    void gradient_handComputed() {
        assertThat(new Judged(cost).gradient(3, new double[] {3, 2, 1}, new double[] {0, 0, 1}))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(0.6652409557748219, 0.24472847105479764, 0.09003057317038046 - 1);
    }

    @Test
    void twoClasses_areTheBinaryCostOfTheDifference() {
        double[] z = {1.5, -0.25, 0.5, 2};
        double[] y = {1, 0, 0, 1};
        double binary =
                new Judged(new BinaryCrossEntropyFromLogits()).value(1, new double[] {1, -2.25}, new double[] {1, 0});
        assertThat(new Judged(cost).value(2, z, y)).isCloseTo(binary, within(1e-15));
    }

    @Test
    void valueAndGradient_equalThoseOfProbabilities() {
        CategoricalCrossEntropy ofProbabilities = new CategoricalCrossEntropy(ClassWeights.of(0.5, 1, 2, 1.5), 0.1);
        Judged fromLogits = new Judged(new CategoricalCrossEntropyFromLogits(ofProbabilities));
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] z = random.doubles(CLASSES * EXAMPLES, -4, 4).toArray();
            double[] y = random.doubles(CLASSES * EXAMPLES).toArray();
            double[] a = softmax(z);
            assertThat(fromLogits.value(CLASSES, z, y))
                    .as("seed %d", seed)
                    .isCloseTo(new Judged(ofProbabilities).value(CLASSES, a, y), within(1e-13));
            assertThat(fromLogits.gradient(CLASSES, z, y))
                    .as("seed %d", seed)
                    .usingComparatorWithPrecision(1e-13)
                    .containsExactly(softmaxBackward(a, new Judged(ofProbabilities).gradient(CLASSES, a, y)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saturated_exact(Precision precision) {
        double[] z = {1000, -1000, -1000, 1000, 0, 0};
        double[] right = {1, 0, 0, 1, 0, 0};
        double[] wrong = {0, 1, 1, 0, 0, 0};
        Judged judged = new Judged(cost, precision);
        assertThat(judged.value(3, z, right)).isZero();
        assertThat(judged.value(3, z, wrong)).isEqualTo(2000);
        assertThat(judged.gradient(3, z, right)).containsOnly(0);
        assertThat(judged.gradient(3, z, wrong)).containsExactly(1, -1, -1, 1, 0, 0);
    }

    @Test
    void saturated_weightedAndRight() {
        Cost weighted = new CategoricalCrossEntropyFromLogits(
                new CategoricalCrossEntropy().withClassWeights(ClassWeights.of(0.1, 0.7, 3)));
        double[] z = {1000, 0, -1000};
        assertThat(new Judged(weighted).gradient(3, z, new double[] {1, 0, 0})).containsOnly(0);
        assertThat(new Judged(weighted).value(3, z, new double[] {0, 1, 0})).isEqualTo(0.7 * 1000);
    }

    @Test
    void logits_allMovedByTheSame() {
        double[] y = {0, 1, 0};
        double near = new Judged(cost).value(3, new double[] {1, 2, 3}, y);
        assertThat(new Judged(cost).value(3, new double[] {1e6 + 1, 1e6 + 2, 1e6 + 3}, y))
                .isEqualTo(near);
    }

    @Test
    void infiniteLogit_isNotHidden() {
        double[] z = {Double.POSITIVE_INFINITY, 0};
        assertThat(new Judged(cost).value(2, z, new double[] {1, 0})).isNaN();
    }

    private static double[] softmax(double[] z) {
        double[] a = Arrays.stream(z).map(Math::exp).toArray();
        for (int i = 0; i < EXAMPLES; i++) {
            double sum = 0;
            for (int k = i; k < a.length; k += EXAMPLES) {
                sum += a[k];
            }
            for (int k = i; k < a.length; k += EXAMPLES) {
                a[k] /= sum;
            }
        }
        return a;
    }

    /** Returns a ∘ (dA − Σ a dA), the sum over the classes of an example. */
    private static double[] softmaxBackward(double[] a, double[] dA) {
        double[] dZ = new double[a.length];
        for (int i = 0; i < EXAMPLES; i++) {
            double sum = 0;
            for (int k = i; k < a.length; k += EXAMPLES) {
                sum += a[k] * dA[k];
            }
            for (int k = i; k < a.length; k += EXAMPLES) {
                dZ[k] = a[k] * (dA[k] - sum);
            }
        }
        return dZ;
    }
}
