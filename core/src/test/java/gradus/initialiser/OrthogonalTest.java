package gradus.initialiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthogonalTest {

    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 7, 1", "7, 1, 1", "5, 5, 1", "3, 8, 2", "8, 3, -0.5", "5, 12288, 1", "120, 120, 1"})
    void draw_rowsOrColumnsAreOrthogonal_whicheverAreFewer(int units, int inputs, double gain) {
        for (long seed = 1; seed <= 3; seed++) {
            double[] w = Initialiser.orthogonal(gain).draw(units, inputs, new SplittableRandom(seed));
            assertThat(w).hasSize(units * inputs);
            int count = Math.min(units, inputs);
            for (int i = 0; i < count; i++) {
                for (int j = 0; j <= i; j++) {
                    assertThat(product(w, units, inputs, i, j)).isCloseTo(i == j ? gain * gain : 0, within(TOLERANCE));
                }
            }
        }
    }

    /** Returns the product of two rows, or of two columns if there are fewer of those. */
    private static double product(double[] w, int units, int inputs, int i, int j) {
        double sum = 0;
        for (int k = 0; k < Math.max(units, inputs); k++) {
            sum += units <= inputs ? w[i * inputs + k] * w[j * inputs + k] : w[k * inputs + i] * w[k * inputs + j];
        }
        return sum;
    }

    @Test
    void draw_firstVectorKeepsTheDirectionOfItsGaussians() {
        double[] gaussians = Initialiser.scaledNormal(1).draw(2, 3, new SplittableRandom(1));
        double[] w = Initialiser.orthogonal(1).draw(2, 3, new SplittableRandom(1));
        double length =
                Math.sqrt(gaussians[0] * gaussians[0] + gaussians[1] * gaussians[1] + gaussians[2] * gaussians[2]);
        for (int i = 0; i < 3; i++) {
            assertThat(w[i]).isCloseTo(gaussians[i] / length, within(1e-15));
        }
    }

    /** The trace of a matrix spread evenly over O(4) has the moments of N(0, 1) up to the fourth (Diaconis and Shahshahani, 1994). */
    @Test
    void draw_spreadEvenlyOverAllOrthogonalMatrices() {
        int count = 4000;
        SplittableRandom random = new SplittableRandom(1);
        double first = 0;
        double second = 0;
        for (int i = 0; i < count; i++) {
            double[] w = Initialiser.orthogonal(1).draw(4, 4, random);
            double trace = w[0] + w[5] + w[10] + w[15];
            first += trace / count;
            second += trace * trace / count;
        }
        // Four standard errors: the variance of the trace is 1, that of its square 3 − 1.
        assertThat(first).isCloseTo(0, within(4 / Math.sqrt(count)));
        assertThat(second).isCloseTo(1, within(4 * Math.sqrt(2.0 / count)));
    }

    @Test
    void draw_generatorOfZeros() {
        RandomGenerator zeros = new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextGaussian() {
                return 0;
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initialiser.orthogonal(1).draw(2, 2, zeros))
                .withMessageStartingWith("orthogonal: expected independent Gaussians, received vectors that depend");
    }
}
