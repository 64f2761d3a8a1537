package gradus.initialiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.random.NumpyRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialiserTest {

    private static final int UNITS = 300;
    private static final int INPUTS = 500;

    private static Stream<Arguments> normals() {
        return Stream.of(
                Arguments.of(Initialiser.scaledNormal(0.01), 0.01),
                Arguments.of(Initialiser.he(), Math.sqrt(2.0 / INPUTS)),
                Arguments.of(Initialiser.xavier(), Math.sqrt(1.0 / INPUTS)),
                Arguments.of(Initialiser.glorot(), Math.sqrt(2.0 / (INPUTS + UNITS))));
    }

    @ParameterizedTest
    @MethodSource("normals")
    void draw_moments(Initialiser initialiser, double deviation) {
        double[] weights = initialiser.draw(UNITS, INPUTS, new NumpyRandom(3));
        double mean = DoubleStream.of(weights).average().orElseThrow();
        double variance = DoubleStream.of(weights).map(w -> w * w).average().orElseThrow();

        // Four standard errors of each moment.
        assertThat(mean).isCloseTo(0, within(4 * deviation / Math.sqrt(weights.length)));
        assertThat(variance / (deviation * deviation)).isCloseTo(1, within(4 * Math.sqrt(2.0 / weights.length)));
    }

    @ParameterizedTest
    @MethodSource("normals")
    void draw_scaledGaussiansInOrder(Initialiser initialiser, double deviation) {
        NumpyRandom random = new NumpyRandom(1);
        NumpyRandom same = new NumpyRandom(1);
        double[] expected = DoubleStream.generate(() -> deviation * same.nextGaussian())
                .limit((long) UNITS * INPUTS)
                .toArray();

        assertThat(initialiser.draw(UNITS, INPUTS, random)).isEqualTo(expected);
        assertThat(random.nextGaussian()).as("nothing more is drawn").isEqualTo(same.nextGaussian());
    }

    @Test
    void zeros_drawNothing() {
        NumpyRandom random = new NumpyRandom(1);

        assertThat(Initialiser.zeros().draw(2, 3, random)).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(random.nextGaussian()).isEqualTo(new NumpyRandom(1).nextGaussian());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void scaledNormal_scaleNotFinite(double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initialiser.scaledNormal(scale))
                .withMessage("scaledNormal: expected a finite scale, received " + scale);
    }
}
