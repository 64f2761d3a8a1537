package gradus.gradientcheck;

import static gradus.gradientcheck.assertions.GradientAssertions.assertThatGradientOf;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.activation.LeakyRelu;
import gradus.cost.BinaryCrossEntropy;
import gradus.cost.CategoricalCrossEntropy;
import gradus.cost.Cost;
import gradus.cost.Costs;
import gradus.cost.Huber;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.LayerSpec;
import gradus.regulariser.L1;
import gradus.regulariser.L2;
import gradus.regulariser.MaxNorm;
import gradus.regulariser.Regulariser;
import java.util.stream.Stream;
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
        Stream<Cost> named = Costs.names().stream().map(Costs::named);
        return Stream.concat(named, costsWithParameters()).flatMap(RightGradientsTest::withFormOnLogits);
    }

    private static Stream<Cost> costsWithParameters() {
        return Stream.of(
                new Huber(0.4),
                new BinaryCrossEntropy().withLabelSmoothing(0.2),
                new CategoricalCrossEntropy().withLabelSmoothing(0.3));
    }

    private static Stream<Cost> withFormOnLogits(Cost cost) {
        return Stream.concat(Stream.of(cost), cost.onLogitsOf(cost.outputActivation()).stream());
    }

    @ParameterizedTest
    @MethodSource("costs")
    void cost_ofProbabilities(Cost cost) {
        assertThatGradientOf(cost).isRight();
    }

    static Stream<Cost> costsOfNumbers() {
        return costs().filter(cost -> cost.outputActivation().equals(Activations.IDENTITY));
    }

    @ParameterizedTest
    @MethodSource("costsOfNumbers")
    void cost_ofNumbers(Cost cost) {
        assertThatGradientOf(cost, 3).isRight();
    }

    static Stream<LayerSpec> layers() {
        return Stream.concat(
                activations().map(g -> new Dense(3, g)), Stream.of(new Dropout(0.5), new Dropout(0.9), new Dropout(1)));
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
