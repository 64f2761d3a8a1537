package gradus.examples.series;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activations;
import gradus.examples.check.ArticleGradientCheckResult;
import gradus.examples.check.PublishedGradientCheck;
import gradus.gradientcheck.GradientCheckResult;
import gradus.gradientcheck.Norms;
import gradus.gradientcheck.ParameterCheck;
import gradus.layer.Dense;
import gradus.network.NetworkSpec;
import gradus.tensor.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published check is judged by all of its numbers. */
class GradientCheckOutcomeTest {

    private static final double COST = PublishedGradientCheck.COST;
    private static final double NORM = PublishedGradientCheck.GRADIENT_NORM;

    @Test
    void agrees_publishedNumbers() {
        assertThat(outcome(89, 0, COST, NORM, 36, 3e-9, true).agrees()).isTrue();
        assertThat(outcome(89, 0, COST * (1 + 1e-13), NORM * (1 - 1e-13), 36, 9.9e-9, true)
                        .agrees())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "88, 0, 0, 0, 36, 3e-9",
        "89, 1, 0, 0, 36, 3e-9",
        "89, 0, 1e-11, 0, 36, 3e-9",
        "89, 0, 0, -1e-11, 36, 3e-9",
        "89, 0, 0, 0, 35, 3e-9",
        "89, 0, 0, 0, 36, 1.1e-8",
        "89, 0, NaN, 0, 36, 3e-9",
        "89, 0, 0, 0, 36, NaN",
    })
    void agrees_oneNumberIsNotThePublished(
            int example, int label, double costOff, double normOff, int nonZero, double difference) {
        assertThat(outcome(example, label, COST + costOff, NORM + normOff, nonZero, difference, true)
                        .agrees())
                .isFalse();
    }

    @Test
    void agrees_otherImages_nothingIsPublished() {
        GradientCheckOutcome outcome = outcome(88, 1, 1, 1, 1, 1, false);
        assertThat(outcome.agrees()).isTrue();
        assertThat(outcome.beside()).isEmpty();
    }

    private static GradientCheckOutcome outcome(
            int example, int label, double cost, double norm, int nonZero, double difference, boolean published) {
        Norms norms = new Norms(difference * 2 * norm, norm, norm, 0);
        Shape shape = Shape.of(1, 100);
        ParameterCheck weights = new ParameterCheck("weights", shape, 100, 0, 100 - nonZero, norms, Optional.empty());
        GradientCheckResult check = new GradientCheckResult(cost, 1e-7, 1e-7, List.of(weights), List.of());
        NetworkSpec network = NetworkSpec.of(100, new Dense(1, Activations.SIGMOID));
        return new GradientCheckOutcome(
                "check", new ArticleGradientCheckResult(network, example, label, check, check), published);
    }
}
