package gradus.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScheduleTest {

    private static final double ULPS = 1e-15;

    private static double[] rates(Schedule schedule, double base, int iterations) {
        LearningRates rates = schedule.begin(base, iterations);
        return IntStream.rangeClosed(1, iterations).mapToDouble(rates::rate).toArray();
    }

    @Test
    void constant() {
        assertThat(rates(Schedule.CONSTANT, 0.3, 3)).containsExactly(0.3, 0.3, 0.3);
    }

    @Test
    void stepDecay() {
        assertThat(rates(new StepDecay(2, 0.5), 8, 7)).containsExactly(8, 8, 4, 4, 2, 2, 1);
    }

    @Test
    void exponentialDecay_inEachIteration() {
        assertThat(rates(new ExponentialDecay(0.5), 8, 4)).containsExactly(8, 4, 2, 1);
    }

    @Test
    void exponentialDecay_overSeveral() {
        assertThat(rates(new ExponentialDecay(2, 0.25), 8, 4)).containsExactly(8, 4, 2, 1);
    }

    @Test
    void cosineDecay() {
        double half = Math.sqrt(0.5);
        assertThat(rates(new CosineDecay(), 2, 4))
                .usingComparatorWithPrecision(ULPS)
                .containsExactly(2, 1 + half, 1, 1 - half);
    }

    @Test
    void cosineDecay_toAFloor() {
        double[] rates = rates(new CosineDecay(0.5), 2, 1000);
        assertThat(rates).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(rates[0]).isEqualTo(2);
        assertThat(rates[500]).isCloseTo(1.5, within(ULPS));
        // 1 + (1 + cos(π − π/1000))/2 = 1 + (π/1000)²/4 and less than the fourth power away.
        assertThat(rates[999]).isCloseTo(1 + 2.4674e-6, within(1e-9));
    }

    @Test
    void linearWarmUp() {
        assertThat(rates(new LinearWarmUp(4), 2, 6)).containsExactly(0.5, 1, 1.5, 2, 2, 2);
    }

    @Test
    void linearWarmUp_thenAnotherOverTheRest() {
        assertThat(rates(new LinearWarmUp(2, new CosineDecay()), 2, 4))
                .usingComparatorWithPrecision(ULPS)
                .containsExactly(1, 2, 2, 1);
        assertThat(rates(new LinearWarmUp(2, new StepDecay(1, 0.5)), 2, 5)).containsExactly(1, 2, 2, 1, 0.5);
    }

    @Test
    void linearWarmUp_longerThanTheRun() {
        assertThat(rates(new LinearWarmUp(4, new CosineDecay()), 4, 2)).containsExactly(1, 2);
    }

    @Test
    void own_isALambda() {
        Schedule inverse = (base, iterations) -> i -> base / i;
        assertThat(rates(inverse, 1, 3)).containsExactly(1, 0.5, 1.0 / 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
    void factor_illegal(double factor) {
        String message = ": expected a factor above 0 and at most 1, received " + factor;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepDecay(1, factor))
                .withMessage("step decay" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExponentialDecay(factor))
                .withMessage("exponential decay" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReduceOnPlateau(factor, 1))
                .withMessage("reduce on plateau" + message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void floor_illegal(double floor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CosineDecay(floor))
                .withMessage("cosine decay: expected a floor from 0 to 1, received " + floor);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReduceOnPlateau(0.5, 1, 0, floor))
                .withMessage("reduce on plateau: expected a floor from 0 to 1, received " + floor);
    }

    @Test
    void counts_illegal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StepDecay(0, 0.5))
                .withMessage("step decay: expected at least 1 for the iterations between steps, received 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearWarmUp(0))
                .withMessage("linear warm-up: expected at least 1 for the iterations to warm up, received 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReduceOnPlateau(0.5, 0))
                .withMessage("reduce on plateau: expected at least 1 for the epochs of patience, received 0");
    }
}
