package gradus.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ReduceOnPlateauTest {

    /** Returns the step sizes from 8 on, each with the cost behind it. */
    private static double[] rates(Schedule schedule, double... costs) {
        LearningRates rates = schedule.begin(8, costs.length);
        double[] result = new double[costs.length];
        for (int i = 0; i < costs.length; i++) {
            result[i] = rates.rate(i + 1);
            rates.observe(costs[i]);
        }
        return result;
    }

    @Test
    void cost_falls() {
        assertThat(rates(new ReduceOnPlateau(0.5, 1), 5, 4, 3, 2)).containsExactly(8, 8, 8, 8);
    }

    @Test
    void cost_isFlat() {
        assertThat(rates(new ReduceOnPlateau(0.5, 2), 5, 5, 5, 5, 5, 5)).containsExactly(8, 8, 8, 4, 4, 2);
    }

    @Test
    void count_beginsAnewWithProgress() {
        assertThat(rates(new ReduceOnPlateau(0.5, 2), 5, 6, 4, 5, 3, 4, 4, 0)).containsExactly(8, 8, 8, 8, 8, 8, 8, 4);
    }

    @Test
    void minDelta_isMeasuredFromTheLastProgress() {
        assertThat(rates(new ReduceOnPlateau(0.5, 2, 1, 0), 5, 4.5, 3.9, 3.5, 3.4, 0))
                .containsExactly(8, 8, 8, 8, 8, 4);
    }

    @Test
    void floor_isReachedAndKept() {
        assertThat(rates(new ReduceOnPlateau(0.5, 1, 0, 0.2), 5, 5, 5, 5, 5)).containsExactly(8, 8, 4, 2, 1.6);
    }

    @Test
    void cost_zeroOrNoNumberIsNoProgress() {
        assertThat(rates(new ReduceOnPlateau(0.5, 1), 0, 0, 0)).containsExactly(8, 8, 4);
        assertThat(rates(new ReduceOnPlateau(0.5, 1), Double.NaN, Double.POSITIVE_INFINITY, 1))
                .containsExactly(8, 4, 2);
    }

    @Test
    void runs_doNotMeet() {
        ReduceOnPlateau schedule = new ReduceOnPlateau(0.5, 1);
        double[] first = rates(schedule, 1, 1, 1);
        assertThat(rates(schedule, 1, 1, 1)).containsExactly(first);
    }

    @Test
    void behindAWarmUp_countsFromItsEnd() {
        double[] costs = new double[7];
        Arrays.fill(costs, 3);
        assertThat(rates(new LinearWarmUp(4, new ReduceOnPlateau(0.5, 1)), costs))
                .containsExactly(2, 4, 6, 8, 8, 8, 4);
    }

    @Test
    void minDelta_illegal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReduceOnPlateau(0.5, 1, -1, 0))
                .withMessage("reduce on plateau: expected a finite smallest progress ≥ 0, received -1.0");
    }
}
