package gradus.initialiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.random.NumpyRandom;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
                Arguments.of(Initialiser.leCun(), Math.sqrt(1.0 / INPUTS)),
                Arguments.of(Initialiser.glorot(), Math.sqrt(2.0 / (INPUTS + UNITS))));
    }

    private static Stream<Arguments> uniforms() {
        return Stream.of(
                Arguments.of(Initialiser.uniform(0.2), 0.2),
                Arguments.of(Initialiser.heUniform(), Math.sqrt(6.0 / INPUTS)),
                Arguments.of(Initialiser.leCunUniform(), Math.sqrt(3.0 / INPUTS)),
                Arguments.of(Initialiser.glorotUniform(), Math.sqrt(6.0 / (INPUTS + UNITS))));
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

    @ParameterizedTest
    @MethodSource("uniforms")
    void draw_evenlyWithinTheLimit(Initialiser initialiser, double limit) {
        for (long seed = 1; seed <= 5; seed++) {
            double[] weights = initialiser.draw(UNITS, INPUTS, new SplittableRandom(seed));
            double mean = DoubleStream.of(weights).average().orElseThrow();
            double variance = DoubleStream.of(weights).map(w -> w * w).average().orElseThrow();

            assertThat(DoubleStream.of(weights).map(Math::abs).max().orElseThrow())
                    .isBetween(0.99 * limit, limit);
            // Four standard errors of each moment: w has variance limit²/3 and w² has variance 4/45 limit⁴.
            assertThat(mean).isCloseTo(0, within(4 * limit / Math.sqrt(3.0 * weights.length)));
            assertThat(3 * variance / (limit * limit)).isCloseTo(1, within(4 * Math.sqrt(0.8 / weights.length)));
        }
    }

    @ParameterizedTest
    @MethodSource("uniforms")
    void draw_scaledUniformsInOrder(Initialiser initialiser, double limit) {
        NumpyRandom random = new NumpyRandom(1);
        NumpyRandom same = new NumpyRandom(1);
        double[] expected = DoubleStream.generate(() -> limit * (2 * same.nextDouble() - 1))
                .limit((long) UNITS * INPUTS)
                .toArray();

        assertThat(initialiser.draw(UNITS, INPUTS, random)).isEqualTo(expected);
        assertThat(random.nextDouble()).as("nothing more is drawn").isEqualTo(same.nextDouble());
    }

    @Test
    void constants_drawNothing() {
        NumpyRandom random = new NumpyRandom(1);

        assertThat(Initialiser.zeros().draw(2, 3, random)).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(Initialiser.constant(-2.5).draw(3, 1, random)).containsExactly(-2.5, -2.5, -2.5);
        assertThat(random.nextGaussian()).isEqualTo(new NumpyRandom(1).nextGaussian());
    }

    @Test
    void fanInAndFanOut_areColumnsAndRows() {
        double gaussian = new NumpyRandom(1).nextGaussian();
        double uniform = 2 * new NumpyRandom(1).nextDouble() - 1;

        assertThat(first(Initialiser.he(), 1, 8)).isEqualTo(0.5 * gaussian);
        assertThat(first(Initialiser.he(), 8, 1)).isEqualTo(Math.sqrt(2) * gaussian);
        assertThat(first(Initialiser.xavier(), 1, 4)).isEqualTo(0.5 * gaussian);
        assertThat(first(Initialiser.xavier(), 4, 1)).isEqualTo(gaussian);
        assertThat(first(Initialiser.glorot(), 1, 7)).isEqualTo(0.5 * gaussian);
        assertThat(first(Initialiser.glorot(), 7, 1)).isEqualTo(0.5 * gaussian);
        assertThat(first(Initialiser.heUniform(), 1, 24)).isEqualTo(0.5 * uniform);
        assertThat(first(Initialiser.glorotUniform(), 23, 1)).isEqualTo(0.5 * uniform);
        assertThat(first(Initialiser.leCunUniform(), 1, 12)).isEqualTo(0.5 * uniform);
    }

    private static double first(Initialiser initialiser, int units, int inputs) {
        double[] weights = initialiser.draw(units, inputs, new NumpyRandom(1));
        assertThat(weights).hasSize(units * inputs);
        return weights[0];
    }

    @Test
    void of_drawsByTheFunction() {
        Initialiser own = Initialiser.of("own", (units, inputs, random) -> new double[] {units, inputs});

        assertThat(own.name()).isEqualTo("own");
        assertThat(own.draw(3, 4, new NumpyRandom(1))).containsExactly(3, 4);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "3, 0", "-1, 3", "65536, 32768"})
    void draw_noSuchMatrix(int units, int inputs) {
        for (String name : Initialisers.names()) {
            Initialiser initialiser = Initialisers.named(name);
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> initialiser.draw(units, inputs, new NumpyRandom(1)))
                    .withMessage("initialiser: expected at least 1 unit and 1 input, and at most 2147483647 weights,"
                            + " received " + units + " × " + inputs);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void number_notFinite(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initialiser.scaledNormal(number))
                .withMessage("scaled-normal: expected a finite scale, received " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initialiser.constant(number))
                .withMessage("constant: expected a finite value, received " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initialiser.orthogonal(number))
                .withMessage("orthogonal: expected a finite gain, received " + number);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -0.1})
    void uniform_limitNotUsable(double limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Initialiser.uniform(limit))
                .withMessage("uniform: expected a finite limit ≥ 0, received " + limit);
    }
}
