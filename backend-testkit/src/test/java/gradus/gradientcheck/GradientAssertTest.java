package gradus.gradientcheck;

import static gradus.gradientcheck.assertions.GradientAssertions.assertThatGradientOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.gradientcheck.assertions.GradientAssert;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import org.junit.jupiter.api.Test;

final class GradientAssertTest {

    private static final Activation DOUBLED = Activation.of("doubled", z -> z * z, z -> 4 * z);

    @Test
    void failure_tellsSubjectSeedElementAndBothNumbers() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertThatGradientOf(DOUBLED)::isRight)
                // g is twice gₐ: ‖2gₐ − gₐ‖ / (2‖gₐ‖ + ‖gₐ‖) is a third.
                .withMessageMatching(
                        "activation 'doubled', seed 0: gradient wrong: relative difference 0\\.333, expected"
                                + " below 1e-07; worst in z \\(0\\.333\\) \\[\\d, \\d] gradient -?[\\d.]+, central difference -?[\\d.]+;"
                                + " (\\d+) of \\1 elements compared, 0 skipped for kinks");
    }

    @Test
    void description_isKept() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertThatGradientOf(DOUBLED).as("mine").inTrials(3)::isRight)
                .withMessageStartingWith("[mine] activation 'doubled'");
    }

    @Test
    void inTrials_triesSoMany() {
        int[] calls = {0};
        Activation counted = Activation.of("counted", z -> z * z, z -> {
            calls[0]++;
            return 2 * z;
        });
        GradientAssert assertion = assertThatGradientOf(counted);
        assertion.inTrials(1).isRight();
        int ofOne = calls[0];
        assertThat(ofOne).isPositive();
        assertion.inTrials(20).isRight();
        assertThat(calls[0] - ofOne).isGreaterThan(ofOne);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertion.inTrials(0))
                .withMessage("gradient assertion: expected at least 1 trial, received 0");
    }

    @Test
    void derivativeLostInTheCostsRoundOff_isNotTakenForRight() {
        Activation offset = Activation.of("offset", z -> 1e9 + 1e-3 * z, z -> 5e-3);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertThatGradientOf(offset).inTrials(3)::isRight)
                .withMessage(
                        "activation 'offset': nothing was checked of [z] in 3 cases, since its derivatives are lost in"
                                + " the round-off of the cost");
    }

    @Test
    void layer_ofANumberOfInputs() {
        assertThatGradientOf(new Dense(2, Activations.TANH), 1).isRight();
        assertThatGradientOf(new Dropout(0.5), 9).isRight();
    }
}
