package gradus.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.layer.Parameter;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the updaters of all optimisers. */
final class UpdaterTest {

    private static final Shape SHAPE = Shape.of(1, 3);

    private Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    static List<Optimiser> all() {
        return Optimisers.names().stream().map(Optimisers::named).toList();
    }

    static List<Optimiser> linear() {
        return all().stream().filter(Optimiser::isLinear).toList();
    }

    static List<Optimiser> remembering() {
        return all().stream()
                .filter(optimiser -> !(optimiser instanceof GradientDescent))
                .toList();
    }

    private Parameter parameter(double... gradient) {
        return new Parameter("w", backend.tensor(SHAPE, 1, -2, 0), backend.tensor(SHAPE, gradient));
    }

    private static double[] after(int steps, Optimiser optimiser, Parameter parameter) {
        try (Updater updater = optimiser.updaterFor(parameter)) {
            for (int t = 0; t < steps; t++) {
                updater.update(optimiser.learningRate());
            }
        }
        return parameter.value().toArray();
    }

    @ParameterizedTest
    @MethodSource("all")
    void gradient_zero(Optimiser optimiser) {
        double decay = optimiser instanceof AdamW adamW ? 1 - adamW.learningRate() * adamW.weightDecay() : 1;
        double[] expected = {Math.pow(decay, 5), -2 * Math.pow(decay, 5), 0};
        // Five multiplications round five times.
        assertThat(after(5, optimiser, parameter(0, 0, 0))).containsExactly(expected, within(2 * 5 * 0x1p-53));
    }

    @ParameterizedTest
    @MethodSource("all")
    void gradient_zeroInFloat32(Optimiser optimiser) {
        backend = new ReferenceBackend(Precision.FLOAT32);
        assertThat(after(5, optimiser, parameter(0, -0.0, 1e-30))[0]).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("all")
    void gradient_isReadOnlyAndFollowedDownhill(Optimiser optimiser) {
        Parameter parameter = parameter(0.5, -3, 1e-3);
        double[] value = after(3, optimiser, parameter);
        assertThat(value[0]).isLessThan(1);
        assertThat(value[1]).isGreaterThan(-2);
        assertThat(value[2]).isLessThan(0);
        assertThat(parameter.gradient().toArray()).containsExactly(0.5, -3, 1e-3);
    }

    @ParameterizedTest
    @MethodSource("all")
    void updaters_doNotMeet(Optimiser optimiser) {
        double[] alone = after(3, optimiser, parameter(1, 2, 3));
        Parameter first = parameter(1, 2, 3);
        Parameter second = parameter(-5, 0, 7);
        try (Updater ofFirst = optimiser.updaterFor(first);
                Updater ofSecond = optimiser.updaterFor(second)) {
            for (int t = 0; t < 3; t++) {
                ofFirst.update(optimiser.learningRate());
                ofSecond.update(optimiser.learningRate());
            }
        }
        assertThat(first.value().toArray()).containsExactly(alone);
    }

    @ParameterizedTest
    @MethodSource("all")
    void learningRate_isThatOfTheStep(Optimiser optimiser) {
        Parameter given = parameter(1, 2, 3);
        try (Updater updater = optimiser.updaterFor(given)) {
            updater.update(0.25);
        }
        assertThat(given.value().toArray())
                .containsExactly(after(1, optimiser.withLearningRate(0.25), parameter(1, 2, 3)));
    }

    @ParameterizedTest
    @MethodSource("linear")
    void isLinear_holds(Optimiser optimiser) {
        // Steps from 0 for g, for h and for 2g + 4h, without a rounding but in α and β.
        double[] g = walked(optimiser, 1, -2);
        double[] h = walked(optimiser, -3, 5);
        double[] both = walked(optimiser, -10, 16);
        for (int i = 0; i < 3; i++) {
            assertThat(both[i]).isCloseTo(2 * g[i] + 4 * h[i], within(1e-14));
        }
        assertThat(g[0]).as("the same numbers for all elements").isEqualTo(g[2]);
    }

    /** Returns where three elements end that start at 0 and have a gradient of a, then of b. */
    private double[] walked(Optimiser optimiser, double a, double b) {
        Parameter parameter = new Parameter("w", backend.zeros(SHAPE), backend.zeros(SHAPE));
        try (Updater updater = optimiser.updaterFor(parameter)) {
            for (double gradient : new double[] {a, b}) {
                parameter.gradient().copyFrom(new double[] {gradient, -gradient, gradient});
                updater.update(optimiser.learningRate());
            }
        }
        return parameter.value().toArray();
    }

    @ParameterizedTest
    @MethodSource("remembering")
    void close_freesWhatItRemembers(Optimiser optimiser) {
        Updater updater = optimiser.updaterFor(parameter(1, 2, 3));
        updater.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> updater.update(0.1))
                .withMessageContaining("has been closed");
    }

    @Test
    void adam_firstStepIsTheLearningRateWhateverTheGradient() {
        double[] value = after(1, new Adam(0.1), parameter(1e-3, -1e6, 4));
        assertThat(value).containsExactly(new double[] {0.9, -1.9, -0.1}, within(1e-5));
    }

    @Test
    void momentum_growsToTenfoldSteps() {
        Parameter parameter = parameter(1, 0, 0);
        after(200, new Momentum(0.01), parameter);
        double before = parameter.value().element(0);
        // Σ vₜ with vₜ = 10 (1 − 0.9ᵗ) for t = 1 to 200.
        assertThat(1 - before).isCloseTo(0.01 * (10 * 200 - 10 * 9 * (1 - Math.pow(0.9, 200))), within(1e-12));
    }
}
