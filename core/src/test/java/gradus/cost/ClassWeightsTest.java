package gradus.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassWeightsTest {

    @Test
    void balanced_handComputed() {
        // 100 examples of two classes: 100 / (2 · 20) and 100 / (2 · 80).
        assertThat(ClassWeights.balanced(20, 80)).isEqualTo(ClassWeights.of(2.5, 0.625));
        assertThat(ClassWeights.balanced(7, 7, 7)).isEqualTo(ClassWeights.of(1, 1, 1));
        assertThat(ClassWeights.balanced(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(ClassWeights.of(1, 1));
    }

    @Test
    void weights_areAValue() {
        double[] numbers = {1, 2};
        ClassWeights weights = ClassWeights.of(numbers);
        numbers[0] = 5;
        assertThat(weights)
                .isEqualTo(ClassWeights.of(1, 2))
                .hasSameHashCodeAs(ClassWeights.of(1, 2))
                .isNotEqualTo(ClassWeights.of(2, 1))
                .hasToString("[1.0, 2.0]");
        assertThat(ClassWeights.EQUAL).hasToString("equal");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void of_impossibleWeight(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassWeights.of(1, weight))
                .withMessage("class weights: expected finite weights ≥ 0, received " + weight);
    }

    @Test
    void of_nothingThatCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassWeights.of(0, 0))
                .withMessage("class weights: expected one above 0, received [0.0, 0.0]");
        assertThatIllegalArgumentException().isThrownBy(ClassWeights::of).withMessageContaining("received []");
    }

    @Test
    void balanced_classWithoutExamples() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassWeights.balanced(3, 0))
                .withMessage("class weights: expected at least 1 example of each class, received 0");
    }
}
