package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.tensor.Precision;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TrainingToleranceTest {

    @ParameterizedTest
    @EnumSource
    void relu_noZIsSoNearZeroThatItsSignIsInDoubt(Precision precision) {
        TrainingTolerance tolerance = new TrainingTolerance(precision, Activations.RELU);
        TrainingTrace exact = tolerance.exact();
        exact.forEach(name -> name.matches("layer [12] z"), (step, name) -> {
            double nearest = Arrays.stream(exact.numbers(step, name))
                    .map(Math::abs)
                    .filter(z -> z > 0) // a sum of zeros is 0 in every backend
                    .min()
                    .orElseThrow();
            assertThat(nearest).as("%s in step %d", name, step).isGreaterThan(tolerance.allowed(step, name));
        });
    }

    @ParameterizedTest
    @EnumSource
    void training_learns(Precision precision) {
        for (Activation hidden : new Activation[] {Activations.TANH, Activations.RELU}) {
            TrainingTrace run = new TrainingTolerance(precision, hidden).exact();
            int last = run.steps().size() - 1;
            assertThat(run.numbers(last, TrainingTrace.COST)[0]).isLessThan(run.numbers(0, TrainingTrace.COST)[0] / 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allowed_isLittleMoreThanRoundOff(Precision precision) {
        for (Activation hidden : new Activation[] {Activations.TANH, Activations.RELU}) {
            TrainingTolerance tolerance = new TrainingTolerance(precision, hidden);
            tolerance
                    .exact()
                    .forEach(
                            name -> true,
                            (step, name) -> assertThat(tolerance.allowed(step, name))
                                    .as("%s in step %d", name, step)
                                    .isLessThan(1e5 * precision.unitRoundoff()));
        }
    }
}
