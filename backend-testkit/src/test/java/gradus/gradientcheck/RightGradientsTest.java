package gradus.gradientcheck;

import static gradus.gradientcheck.assertions.GradientAssertions.assertThatGradientOf;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.activation.LeakyRelu;
import gradus.cost.BinaryCrossEntropy;
import gradus.cost.BinaryCrossEntropyFromLogits;
import gradus.cost.Cost;
import gradus.layer.Dense;
import gradus.layer.LayerSpec;
import gradus.regulariser.L1;
import gradus.regulariser.L2;
import gradus.regulariser.MaxNorm;
import gradus.regulariser.Regulariser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Gradus has to derive, it derives right. */
final class RightGradientsTest {

    static Stream<Activation> activations() {
        return Stream.concat(
                Activations.names().stream().map(Activations::named),
                Stream.of(new LeakyRelu(0), new LeakyRelu(0.3), new LeakyRelu(1), new LeakyRelu(2.5)));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void activation(Activation g) {
        assertThatGradientOf(g).isRight();
    }

    static Stream<Cost> costs() {
        return Stream.of(new BinaryCrossEntropy(), new BinaryCrossEntropyFromLogits());
    }

    @ParameterizedTest
    @MethodSource("costs")
    void cost_ofProbabilities(Cost cost) {
        assertThatGradientOf(cost).isRight();
    }

    @Test
    void cost_ofNumbers() {
        assertThatGradientOf(new BinaryCrossEntropyFromLogits(), 3).isRight();
    }

    static Stream<LayerSpec> layers() {
        return activations().map(g -> new Dense(3, g));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layer(LayerSpec layer) {
        assertThatGradientOf(layer).isRight();
    }

    static Stream<Regulariser> regularisers() {
        return Stream.of(
                Regulariser.NONE,
                new L1(0.7),
                new L1(20),
                new L2(0),
                new L2(0.7),
                new L2(20),
                new L1(0.3).and(new L2(0.4)),
                new L2(0.7).and(new MaxNorm(0.1)));
    }

    @ParameterizedTest
    @MethodSource("regularisers")
    void regulariser(Regulariser regulariser) {
        assertThatGradientOf(regulariser).isRight();
    }
}
