package gradus.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.activation.Activation;
import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.initialiser.Initialiser;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.testing.CentralDifferences;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DenseLayerTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);

    /** Two inputs, two units, three examples: z = [8 1 6; 3 1 5]. */
    private final Tensor x = backend.tensor(Shape.of(2, 3), 1, 2, 3, 3, -1, 1);

    private final Tensor dA = backend.tensor(Shape.of(2, 3), 3, 6, 9, 0, 3, -3);

    @AfterEach
    void close() {
        backend.close();
    }

    private DenseLayer layer(Activation g, boolean inputGradientWanted) {
        Dense spec = new Dense(2, g, Initialiser.of("given", (units, inputs, random) -> new double[] {1, 2, 2, 1}));
        DenseLayer layer = (DenseLayer) spec.build(new FixedContext(backend, 2, 3, inputGradientWanted));
        layer.parameters().get(1).value().copyFrom(new double[] {1, -2});
        return layer;
    }

    @Test
    void forward_handComputed() {
        DenseLayer layer = layer(Activations.RELU, false);
        Tensor a = layer.forward(x, Mode.TRAINING);
        assertThat(layer.logits().toArray()).containsExactly(8, 1, 6, 3, 1, 5);
        assertThat(a.toArray()).containsExactly(8, 1, 6, 3, 1, 5);
        assertThat(layer.outputShape()).isEqualTo(Shape.of(2, 3));
    }

    @Test
    void backward_handComputed() {
        DenseLayer layer = layer(Activations.IDENTITY, true);
        layer.forward(x, Mode.TRAINING);
        layer.backward(dA);
        assertThat(gradient(layer, 0)).containsExactly((3 + 12 + 27) / 3.0, (9 - 6 + 9) / 3.0, (6 - 9) / 3.0, -2);
        assertThat(gradient(layer, 1)).containsExactly(6, 0);
        assertThat(layer.inputGradient().orElseThrow().toArray()).containsExactly(3, 12, 3, 6, 15, 15);
    }

    @Test
    void backwardFromLogits_skipsTheActivation() {
        DenseLayer layer = layer(Activations.SIGMOID, true);
        layer.forward(x, Mode.TRAINING);
        layer.backwardFromLogits(dA);
        assertThat(gradient(layer, 1)).containsExactly(6, 0);
        assertThat(layer.inputGradient().orElseThrow().toArray()).containsExactly(3, 12, 3, 6, 15, 15);
    }

    @Test
    void backward_overwritesWhatWasThere() {
        DenseLayer layer = layer(Activations.TANH, true);
        layer.forward(x, Mode.TRAINING);
        layer.backward(dA);
        double[] first = gradient(layer, 0);
        layer.backward(dA);
        assertThat(gradient(layer, 0)).containsExactly(first);
    }

    private static double[] gradient(DenseLayer layer, int parameter) {
        return layer.parameters().get(parameter).gradient().toArray();
    }

    @Test
    void backward_isTheDerivativeOfForward() {
        SplittableRandom random = new SplittableRandom(1);
        DenseLayer layer = (DenseLayer) new Dense(5, Activations.TANH).build(new FixedContext(backend, 4, 6, true));
        Tensor input = backend.tensor(Shape.of(4, 6), random.doubles(24, -1, 1).toArray());
        double[] weights = random.doubles(30, -1, 1).toArray();
        layer.forward(input, Mode.TRAINING);
        layer.backward(backend.tensor(Shape.of(5, 6), weights));
        for (Parameter parameter : layer.parameters()) {
            double[] numeric = CentralDifferences.of(() -> mean(layer, input, weights), parameter.value());
            assertThat(CentralDifferences.relativeDifference(
                            parameter.gradient().toArray(), numeric))
                    .as(parameter.name())
                    .isLessThan(1e-7);
        }
        double[] dX = layer.inputGradient().orElseThrow().toArray();
        double[] numeric = CentralDifferences.of(() -> 6 * mean(layer, input, weights), input);
        assertThat(CentralDifferences.relativeDifference(dX, numeric)).isLessThan(1e-7);
    }

    private static double mean(Layer layer, Tensor input, double[] weights) {
        double[] a = layer.forward(input, Mode.INFERENCE).toArray();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += weights[i] * a[i];
        }
        return sum / 6;
    }

    @Test
    void inputGradient_onlyWhereWanted() {
        assertThat(layer(Activations.TANH, false).inputGradient()).isEmpty();
        assertThat(layer(Activations.TANH, true).inputGradient())
                .map(Tensor::shape)
                .hasValue(Shape.of(2, 3));
    }

    @Test
    void visitTensors_inTheOrderOfTheForwardPass() {
        List<String> names = new ArrayList<>();
        layer(Activations.TANH, true).visitTensors((name, tensor) -> names.add(name));
        assertThat(names).containsExactly("weights", "bias", "z", "a");
    }

    @Test
    void units_oneOfASoftmax() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dense(1, Activations.SOFTMAX))
                .withMessage(
                        "dense: expected at least 2 units, received 1 with softmax, which is always 1; take a unit for"
                                + " each class, or sigmoid");
    }

    @Test
    void units_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dense(0, Activations.TANH))
                .withMessage("dense: expected at least 1 unit, received 0");
    }
}
