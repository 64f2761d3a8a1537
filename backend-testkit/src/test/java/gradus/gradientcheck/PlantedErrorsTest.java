package gradus.gradientcheck;

import static gradus.activation.Activations.RELU;
import static gradus.activation.Activations.SIGMOID;
import static gradus.activation.Activations.TANH;
import static gradus.gradientcheck.SpoiltGradients.BIAS;
import static gradus.gradientcheck.SpoiltGradients.INPUT;
import static gradus.gradientcheck.SpoiltGradients.WEIGHTS;
import static gradus.gradientcheck.assertions.GradientAssertions.assertThatGradientOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gradus.activation.Activation;
import gradus.cost.BinaryCrossEntropy;
import gradus.cost.BinaryCrossEntropyFromLogits;
import gradus.gradientcheck.assertions.GradientAssert;
import gradus.layer.Dense;
import gradus.regulariser.L2;
import gradus.regulariser.Regulariser;
import gradus.tensor.UnaryOp;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A derivative that is wrong is found wrong, whatever is wrong with it. */
final class PlantedErrorsTest {

    private static final Dense SQUARE = new Dense(4, TANH);

    static Stream<Named<GradientAssert>> activations() {
        return Stream.of(
                wrong("tanh, sign", TANH, (z, a) -> a * a - 1),
                wrong("tanh, factor", TANH, (z, a) -> 1.000001 * (1 - a * a)),
                wrong("tanh, square missing", TANH, (z, a) -> 1 - a),
                wrong("tanh, derivative at a instead of z", TANH, (z, a) -> 1 - Math.pow(Math.tanh(a), 2)),
                wrong("sigmoid, factor a missing", SIGMOID, (z, a) -> 1 - a),
                wrong("ReLU, derivative 1 everywhere", RELU, (z, a) -> 1),
                wrong("ReLU, derivative of the other side", RELU, (z, a) -> z > 0 ? 0 : 1),
                wrong("ReLU, threshold moved", RELU, (z, a) -> z > 0.5 ? 1 : 0),
                wrong("ReLU, slope where it is off", RELU, (z, a) -> z > 0 ? 1 : 0.01),
                planted("swish, term missing", assertThatGradientOf(Activation.of("swish", z -> z * s(z), z -> s(z)))),
                planted(
                        "swish, derivative of another β",
                        assertThatGradientOf(Activation.of(
                                "swish", z -> z * s(z), z -> s(z) * (1 + 1.1 * z * (1 - s(1.1 * z)))))),
                planted("step up in the derivative", assertThatGradientOf(kinked(z -> z > 0 ? 1.5 : 1))),
                planted(
                        "dA ignored",
                        assertThatGradientOf(new WrongActivation(
                                TANH,
                                (z, a, dA, columns) -> IntStream.range(0, z.length)
                                        .mapToDouble(i -> 1 - a[i] * a[i])
                                        .toArray()))),
                planted(
                        "slope of the column beside",
                        assertThatGradientOf(new WrongActivation(
                                SIGMOID,
                                (z, a, dA, columns) -> IntStream.range(0, z.length)
                                        .mapToDouble(i -> dA[i] * slope(a[beside(i, columns)]))
                                        .toArray()))));
    }

    static Stream<Named<GradientAssert>> costs() {
        return Stream.of(
                wrongCost("cross-entropy, sign", (a, y) -> (y - a) / (a * (1 - a))),
                wrongCost("cross-entropy, that of logits", (a, y) -> a - y),
                wrongCost("cross-entropy, ones only", (a, y) -> -y / a),
                planted(
                        "cross-entropy, 1/m twice",
                        assertThatGradientOf(new WrongCost(
                                new BinaryCrossEntropy(),
                                (a, y, columns) -> IntStream.range(0, a.length)
                                        .mapToDouble(i -> (a[i] - y[i]) / (a[i] * (1 - a[i])) / columns)
                                        .toArray()))),
                planted(
                        "cross-entropy, targets of the column beside",
                        assertThatGradientOf(new WrongCost(
                                new BinaryCrossEntropy(),
                                (a, y, columns) -> IntStream.range(0, a.length)
                                        .mapToDouble(i -> (a[i] - y[beside(i, columns)]) / (a[i] * (1 - a[i])))
                                        .toArray()))),
                planted(
                        "logits, sigmoid missing",
                        assertThatGradientOf(
                                new WrongCost(
                                        new BinaryCrossEntropyFromLogits(),
                                        (z, y, columns) -> IntStream.range(0, z.length)
                                                .mapToDouble(i -> z[i] - y[i])
                                                .toArray()),
                                3)),
                planted(
                        "squared distance, factor 2",
                        assertThatGradientOf(
                                new WrongCost(
                                        new SquaredDistance(),
                                        (a, y, columns) -> IntStream.range(0, a.length)
                                                .mapToDouble(i -> 2 * (a[i] - y[i]))
                                                .toArray()),
                                3)),
                planted(
                        "squared distance, prediction alone",
                        assertThatGradientOf(new WrongCost(new SquaredDistance(), (a, y, columns) -> a), 3)));
    }

    static Stream<Named<GradientAssert>> layers() {
        return Stream.of(
                spoilt("dW, sign", SpoiltGradients.scaled(WEIGHTS, -1)),
                spoilt("dW, factor", SpoiltGradients.scaled(WEIGHTS, 1.000001)),
                spoilt("dW, 1/m missing", SpoiltGradients.summed(WEIGHTS)),
                spoilt("dW, transposed", SpoiltGradients.transposed(WEIGHTS, 4)),
                spoilt("dW, columns shifted", SpoiltGradients.shifted(WEIGHTS, 4)),
                spoilt("dW, one element of 16", SpoiltGradients.oneElement(WEIGHTS, 1e-5)),
                spoilt("dW, of an earlier pass", SpoiltGradients.stale(WEIGHTS)),
                spoilt("dW, sum of all passes", SpoiltGradients.accumulated(WEIGHTS)),
                spoilt("db, zero", SpoiltGradients.scaled(BIAS, 0)),
                spoilt("db, 1/m missing", SpoiltGradients.summed(BIAS)),
                spoilt("dX, zero", SpoiltGradients.scaled(INPUT, 0)),
                spoilt("dX, half", SpoiltGradients.scaled(INPUT, 0.5)),
                spoilt("dX, of an earlier pass", SpoiltGradients.stale(INPUT)),
                spoilt("dX, NaN", SpoiltGradients.oneElement(INPUT, Double.NaN)),
                spoilt("dX, infinite", SpoiltGradients.oneElement(INPUT, Double.POSITIVE_INFINITY)),
                planted("mask ignored", assertThatGradientOf(new Masked(false, false))));
    }

    static Stream<Named<GradientAssert>> regularisers() {
        return Stream.of(
                planted("derivative missing", assertThatGradientOf(new WrongL2(1, 0, Regulariser.NONE))),
                planted("penalty missing", assertThatGradientOf(new WrongL2(0, 1, Regulariser.NONE))),
                planted("2 missing", assertThatGradientOf(new WrongL2(1, 2, Regulariser.NONE))),
                planted("sign", assertThatGradientOf(new WrongL2(1, -1, Regulariser.NONE))),
                planted(
                        "biases in the gradient alone",
                        assertThatGradientOf(new WrongL2(1, 1, new WrongL2(0, 1, Regulariser.NONE)))),
                planted("biases in the cost alone", assertThatGradientOf(new L2(0.8, true))));
    }

    @ParameterizedTest
    @MethodSource({"activations", "costs", "layers", "regularisers"})
    void plantedError_isFound(GradientAssert planted) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(planted::isRight)
                .withMessageContaining("gradient wrong: relative difference ");
    }

    @Test
    void nothingPlanted_isRight() {
        assertThat(s(0)).isEqualTo(0.5);
        assertThatGradientOf(new Spoilt(SQUARE, SpoiltGradients.none())).isRight();
        assertThatGradientOf(new Masked(true, false)).isRight();
        assertThatGradientOf(new WrongL2(1, 1, Regulariser.NONE)).isRight();
        assertThatGradientOf(new SquaredDistance(), 3).isRight();
        assertThatGradientOf(new WrongActivation(
                        SIGMOID,
                        (z, a, dA, columns) -> IntStream.range(0, z.length)
                                .mapToDouble(i -> dA[i] * slope(a[i]))
                                .toArray()))
                .isRight();
    }

    @Test
    void layerThatDrawsInReplay_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> assertThatGradientOf(new Masked(true, true)).isRight())
                .withMessageContaining("a layer that draws at random must keep what it drew while the mode is REPLAY");
    }

    private static Named<GradientAssert> planted(String fault, GradientAssert assertion) {
        return Named.of(fault, assertion);
    }

    private static Named<GradientAssert> wrong(String fault, Activation sound, DoubleBinaryOperator slope) {
        return planted(
                fault,
                assertThatGradientOf(new WrongActivation(
                        sound,
                        (z, a, dA, columns) -> IntStream.range(0, z.length)
                                .mapToDouble(i -> dA[i] * slope.applyAsDouble(z[i], a[i]))
                                .toArray())));
    }

    private static Activation kinked(DoubleUnaryOperator slope) {
        return Activation.of("identity", z -> z, slope);
    }

    private static Named<GradientAssert> wrongCost(String fault, DoubleBinaryOperator gradient) {
        return planted(
                fault,
                assertThatGradientOf(new WrongCost(
                        new BinaryCrossEntropy(),
                        (a, y, columns) -> IntStream.range(0, a.length)
                                .mapToDouble(i -> gradient.applyAsDouble(a[i], y[i]))
                                .toArray())));
    }

    private static Named<GradientAssert> spoilt(String fault, Spoilt.Fault how) {
        return planted(fault, assertThatGradientOf(new Spoilt(SQUARE, how)));
    }

    private static int beside(int index, int columns) {
        return index / columns * columns + (index + 1) % columns;
    }

    private static double slope(double a) {
        return a * (1 - a);
    }

    private static double s(double z) {
        return UnaryOp.SIGMOID.apply(z);
    }
}
