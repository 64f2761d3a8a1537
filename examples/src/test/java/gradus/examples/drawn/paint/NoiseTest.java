package gradus.examples.drawn.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoiseTest {

    @Test
    void smooth_staysInTheUnitIntervalAndHasItsMeanInTheMiddle() {
        Dice dice = new Dice(1);
        double sum = 0;
        for (int i = 0; i < 20_000; i++) {
            double noise = Noise.smooth(dice.around(0, 500), dice.around(0, 500), 7);
            assertThat(noise).isBetween(0.0, 1.0);
            sum += noise;
        }
        assertThat(sum / 20_000).isCloseTo(0.5, within(0.02));
    }

    @Test
    void smooth_hasNoSteps() {
        for (double x = -3; x < 3; x += 0.001) {
            assertThat(Noise.smooth(x + 0.001, 0.3, 9)).isCloseTo(Noise.smooth(x, 0.3, 9), within(0.003));
        }
    }

    @Test
    void smooth_otherSeed_otherNoise() {
        assertThat(Noise.smooth(0, 0, 1)).isNotEqualTo(Noise.smooth(0, 0, 2));
    }
}
