package gradus.optimiser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HyperparameterTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void learningRate_illegal(double learningRate) {
        for (String name : Optimisers.names()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Optimisers.named(name).withLearningRate(learningRate))
                    .withMessage(name + ": expected a finite learning rate above 0, received " + learningRate);
        }
    }

    private static Arguments arguments(String name, DoubleFunction<Optimiser> optimiser) {
        return Arguments.of(name, optimiser);
    }

    static Stream<Arguments> decays() {
        return Stream.of(
                arguments("momentum: expected β", beta -> new Momentum(1, beta)),
                arguments("nesterov: expected β", beta -> new Nesterov(1, beta)),
                arguments("rmsprop: expected ρ", rho -> new RmsProp(1, rho, 1)),
                arguments("adam: expected β₁", beta -> new Adam(1, beta, 0, 1)),
                arguments("adam: expected β₂", beta -> new Adam(1, 0, beta, 1)),
                arguments("adamw: expected β₁", beta -> new AdamW(1, beta, 0, 1, 0)),
                arguments("adamw: expected β₂", beta -> new AdamW(1, 0, beta, 1, 0)),
                arguments("nadam: expected β₁", beta -> new Nadam(1, beta, 0, 1)),
                arguments("nadam: expected β₂", beta -> new Nadam(1, 0, beta, 1)));
    }

    @ParameterizedTest
    @MethodSource("decays")
    void decay_illegal(String message, DoubleFunction<Optimiser> optimiser) {
        for (double decay : new double[] {-0.1, 1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> optimiser.apply(decay))
                    .withMessage(message + " of at least 0 and below 1, received " + decay);
        }
        assertThatCode(() -> optimiser.apply(0)).doesNotThrowAnyException();
    }

    static Stream<Arguments> epsilons() {
        return Stream.of(
                arguments("adagrad", epsilon -> new AdaGrad(1, epsilon)),
                arguments("rmsprop", epsilon -> new RmsProp(1, 0, epsilon)),
                arguments("adam", epsilon -> new Adam(1, 0, 0, epsilon)),
                arguments("adamw", epsilon -> new AdamW(1, 0, 0, epsilon, 0)),
                arguments("nadam", epsilon -> new Nadam(1, 0, 0, epsilon)));
    }

    @ParameterizedTest
    @MethodSource("epsilons")
    void epsilon_illegal(String name, DoubleFunction<Optimiser> optimiser) {
        for (double epsilon : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> optimiser.apply(epsilon))
                    .withMessage(name + ": expected a finite ε above 0, received " + epsilon);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void weightDecay_illegal(double lambda) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdamW(1, lambda))
                .withMessage("adamw: expected a finite λ of at least 0, received " + lambda);
    }
}
