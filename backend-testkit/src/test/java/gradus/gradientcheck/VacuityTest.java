package gradus.gradientcheck;

import static gradus.gradientcheck.assertions.GradientAssertions.assertThatGradientOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.data.Dataset;
import gradus.initialiser.Initialiser;
import gradus.layer.Dense;
import gradus.network.Network;
import gradus.network.NetworkSpec;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A check that says nothing says so. */
final class VacuityTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    @AfterEach
    void close() {
        backend.close();
    }

    private GradientCheckResult check(Activation g, Initialiser weights, double... x) {
        Dataset data = new Dataset(x.length, 1, x, new double[] {1});
        Network network = NetworkSpec.of(x.length, new Dense(3, g, weights), new Dense(1, Activations.SIGMOID))
                .build(backend, new NumpyRandom(1), 1);
        return new GradientCheck().of(network, new BinaryCrossEntropy(), data);
    }

    @Test
    void saturatedUnits_areToldWithTheirZeros() {
        GradientCheckResult result = check(Activations.TANH, Initialiser.scaledNormal(10), 255, 200, -90, 300);
        assertThat(result.isRight()).isTrue();
        assertThat(result.isVacuous()).isFalse();
        // Nothing reaches the 12 weights and 3 biases of the hidden layer; the output's 3 and 1 are all that is left.
        assertThat(result.zeros()).isEqualTo(15);
        assertThat(result.warnings())
                .containsExactly(
                        "3 of 3 units of layer 1 are saturated: tanh is flat there",
                        "15 of 19 derivatives are exactly zero: the check says little about them");
        assertThat(result.toString()).contains("; warning: 3 of 3 units of layer 1 are saturated");
    }

    @Test
    void ordinaryUnits_areNotWarnedAbout() {
        assertThat(check(Activations.TANH, Initialiser.scaledNormal(0.5), 0.3, -1, 2)
                        .warnings())
                .isEmpty();
    }

    @Test
    void allDerivativesZero() {
        Activation constant = Activation.of("constant", z -> 1, z -> 0);
        GradientCheckResult result =
                new GradientCheck().ofActivation(constant, backend.tensor(Shape.of(1, 2), 0.5, -0.5));
        assertThat(result.isVacuous()).isTrue();
        assertThat(result.relativeDifference()).isZero();
        assertThat(result.warnings())
                .containsExactly("all derivatives that were compared are zero: the check is vacuous");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatGradientOf(constant).isRight())
                .withMessage("activation 'constant': nothing was checked in 50 cases, since all derivatives are zero or"
                        + " at kinks");
    }

    @Test
    void derivativeZeroOfAFunctionThatIsNot_isWrongAndNotVacuous() {
        Activation forgotten = Activation.of("forgotten", z -> z, z -> 0);
        GradientCheckResult result =
                new GradientCheck().ofActivation(forgotten, backend.tensor(Shape.of(1, 2), 0.5, -0.5));
        assertThat(result.isVacuous()).isFalse();
        assertThat(result.isRight()).isFalse();
        assertThat(result.relativeDifference()).isEqualTo(1);
    }

    @Test
    void mostElementsAtKinks() {
        GradientCheckResult result =
                new GradientCheck().ofActivation(Activations.RELU, backend.tensor(Shape.of(3, 1), 0, 0, 1));
        assertThat(result.isRight()).isTrue();
        assertThat(result.warnings())
                .contains(
                        "2 elements are at kinks, more than the 1 that were compared: move the parameters or the inputs");
    }

    @Test
    void derivativesBelowRoundOff_areCalledNeitherWrongNorChecked() {
        // 10⁶ and a slope of 10⁻¹¹: whatever the differences come to, it is round-off.
        Activation level = Activation.of("level", z -> 1e6 + 1e-11 * z, z -> 1e-11);
        GradientCheckResult result = new GradientCheck().ofActivation(level, backend.tensor(Shape.of(1, 2), 0.5, -1));
        assertThat(result.isRight()).isTrue();
        assertThat(result.isVacuous()).isTrue();
        assertThat(result.warnings())
                .containsExactly(
                        "the derivatives differ, and the round-off of the cost alone may be why: the check is vacuous",
                        "the derivatives of z are lost in the round-off of the cost");
    }
}
