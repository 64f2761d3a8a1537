package gradus.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.random.NumpyRandom;
import org.junit.jupiter.api.Test;

final class ToysTest {

    @Test
    void xor() {
        Dataset xor = Toys.xor();
        double[] x = xor.inputs();
        assertThat(xor.examples()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            assertThat(xor.targets()[i]).isEqualTo(x[i] == x[4 + i] ? 0 : 1);
        }
    }

    @Test
    void moons_withoutNoise() {
        Dataset moons = Toys.moons(4, 0, new NumpyRandom(1));
        double half = Math.sqrt(0.5);
        // t is 0, π/4, π/2 and 3π/4.
        assertThat(moons.inputs())
                .containsExactly(new double[] {1, 1 - half, 0, 1 + half, 0, 0.5 - half, 1, 0.5 - half}, within(1e-15));
        assertThat(moons.targets()).containsExactly(0, 1, 0, 1);
    }

    @Test
    void circles_haveTheirRadii() {
        Dataset circles = Toys.circles(101, 0, new NumpyRandom(1));
        double[] x = circles.inputs();
        for (int i = 0; i < 101; i++) {
            assertThat(Math.hypot(x[i], x[101 + i])).isCloseTo(i % 2 == 0 ? 1 : 0.5, within(1e-15));
        }
    }

    @Test
    void noise_hasItsStandardDeviation() {
        int m = 20_000;
        double[] plain = Toys.circles(m, 0, new NumpyRandom(1)).inputs();
        double[] noisy = Toys.circles(m, 0.1, new NumpyRandom(1)).inputs();
        double sum = 0;
        for (int i = 0; i < 2 * m; i++) {
            sum += (noisy[i] - plain[i]) * (noisy[i] - plain[i]);
        }
        // The sample variance of n Gaussians is within 5 standard deviations of σ², each √(2/n) σ².
        assertThat(sum / (2 * m)).isCloseTo(0.01, within(5 * Math.sqrt(1.0 / m) * 0.01));
    }

    @Test
    void generator_decidesTheNoise() {
        double[] moons = Toys.moons(9, 0.1, new NumpyRandom(1)).inputs();
        assertThat(Toys.moons(9, 0.1, new NumpyRandom(1)).inputs()).containsExactly(moons);
        assertThat(Toys.moons(9, 0.1, new NumpyRandom(2)).inputs()).isNotEqualTo(moons);
    }

    @Test
    void arguments_illegal() {
        NumpyRandom random = new NumpyRandom(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Toys.moons(1, 0, random))
                .withMessage("moons: expected at least 2 examples and finite noise ≥ 0, received 1 and 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Toys.circles(9, Double.NaN, random))
                .withMessage("circles: expected at least 2 examples and finite noise ≥ 0, received 9 and NaN");
    }
}
