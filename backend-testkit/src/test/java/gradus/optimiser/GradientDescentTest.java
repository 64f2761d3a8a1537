package gradus.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.backend.testkit.ReferenceBackend;
import gradus.layer.Parameter;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GradientDescentTest {

    @Test
    void update_stepsAgainstTheGradient() {
        try (Backend backend = new ReferenceBackend(Precision.FLOAT64)) {
            Shape shape = Shape.of(1, 3);
            Parameter parameter = new Parameter("w", backend.tensor(shape, 1, 2, 3), backend.tensor(shape, 0.5, -1, 0));
            Updater updater = new GradientDescent(0.25).updaterFor(parameter);
            updater.update(0.25);
            assertThat(parameter.value().toArray()).containsExactly(0.875, 2.25, 3);
            updater.update(0.25);
            assertThat(parameter.value().toArray()).containsExactly(0.75, 2.5, 3);
            assertThat(parameter.gradient().toArray()).containsExactly(0.5, -1, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void learningRate_illegal(double learningRate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradientDescent(learningRate))
                .withMessage("gradient-descent: expected a finite learning rate above 0, received " + learningRate);
    }
}
