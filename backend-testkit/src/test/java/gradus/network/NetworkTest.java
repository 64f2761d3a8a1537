package gradus.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gradus.activation.Activations;
import gradus.backend.testkit.ReferenceBackend;
import gradus.cost.BinaryCrossEntropy;
import gradus.layer.Dense;
import gradus.layer.Dropout;
import gradus.layer.Layer;
import gradus.layer.LayerContext;
import gradus.layer.LayerSpec;
import gradus.layer.Mode;
import gradus.layer.Parameter;
import gradus.random.NumpyRandom;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class NetworkTest {

    private static final NetworkSpec SPEC =
            NetworkSpec.of(4, new Dense(3, Activations.TANH), new Dense(2, Activations.SIGMOID));

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Network network = SPEC.build(backend, new NumpyRandom(1), 5);

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void build_drawsLayerByLayerInOrder() {
        NumpyRandom random = new NumpyRandom(1);
        double[] drawn = new double[12 + 6];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.nextGaussian() * Math.sqrt(2.0 / (i < 12 ? 4 : 3));
        }
        double[] built = new double[18];
        System.arraycopy(network.parameters().get(0).value().toArray(), 0, built, 0, 12);
        System.arraycopy(network.parameters().get(2).value().toArray(), 0, built, 12, 6);
        assertThat(built).containsExactly(drawn);
        assertThat(network.parameters())
                .map(Parameter::name)
                .containsExactly("layer 1 weights", "layer 1 bias", "layer 2 weights", "layer 2 bias");
    }

    @Test
    void visitTensors_inTheOrderOfTheForwardPass() {
        List<String> names = new ArrayList<>();
        network.visitTensors((name, tensor) -> names.add(name));
        assertThat(names)
                .containsExactly(
                        "layer 1 weights",
                        "layer 1 bias",
                        "layer 1 z",
                        "layer 1 a",
                        "layer 2 weights",
                        "layer 2 bias",
                        "layer 2 z",
                        "layer 2 a");
    }

    @Test
    void forward_anotherShape() {
        for (Shape shape : List.of(Shape.of(4, 6), Shape.of(5, 4))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> network.forward(backend.zeros(shape), Mode.INFERENCE))
                    .withMessage("network 4 → 3 → 2: expected x of 4 × 5 (features × examples), received " + shape
                            + "; forBatchesOf(..) gives the same network for another number of examples");
        }
    }

    @Test
    void examples_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPEC.build(backend, new NumpyRandom(1), 0))
                .withMessage("network: expected at least 1 example in a batch, received 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.forBatchesOf(-1))
                .withMessage("network: expected at least 1 example in a batch, received -1");
    }

    @Test
    void forBatchesOf_sharesParametersAndNothingElse() {
        Network single = network.forBatchesOf(1);
        for (int i = 0; i < 4; i++) {
            assertThat(single.parameters().get(i).value())
                    .isSameAs(network.parameters().get(i).value());
            assertThat(single.parameters().get(i).gradient())
                    .isNotSameAs(network.parameters().get(i).gradient());
        }
        Tensor output = network.forward(batch(5), Mode.INFERENCE);
        double[] before = output.toArray();
        single.forward(batch(1), Mode.INFERENCE);
        assertThat(output.toArray()).containsExactly(before);
    }

    @Test
    void forBatchesOf_oneExampleIsAColumnOfMany() {
        double[] ofFive = network.forward(batch(5), Mode.INFERENCE).toArray();
        double[] ofOne =
                network.forBatchesOf(1).forward(batch(1), Mode.INFERENCE).toArray();
        assertThat(ofOne).containsExactly(ofFive[0], ofFive[5]);
    }

    /** Returns equal examples. */
    private Tensor batch(int examples) {
        Tensor batch = backend.zeros(Shape.of(4, examples));
        backend.fill(0.5, batch);
        return batch;
    }

    @Test
    void close_ofTheSecondLeavesTheFirst() {
        Network second = network.forBatchesOf(5);
        double[] before = network.forward(batch(5), Mode.INFERENCE).toArray();
        second.close();
        assertThat(network.forward(batch(5), Mode.INFERENCE).toArray()).containsExactly(before);
        Tensor x = batch(5);
        assertThatIllegalStateException().isThrownBy(() -> second.forward(x, Mode.INFERENCE));
    }

    @Test
    void close_freesEverything() {
        List<Tensor> tensors = new ArrayList<>();
        network.visitTensors((name, tensor) -> tensors.add(tensor));
        network.parameters().forEach(parameter -> tensors.add(parameter.gradient()));
        network.close();
        assertThat(tensors)
                .allSatisfy(tensor -> assertThatIllegalStateException().isThrownBy(tensor::toArray));
    }

    @Test
    void firstLayer_computesNoInputGradient() {
        List<Layer> built = new ArrayList<>();
        NetworkSpec.of(4, watched(3, built), watched(3, built), watched(1, built))
                .build(backend, new NumpyRandom(1), 5);
        assertThat(built).map(layer -> layer.inputGradient().isPresent()).containsExactly(false, true, true);
    }

    @Test
    void firstLayerWithParameters_computesNoInputGradient() {
        List<Layer> built = new ArrayList<>();
        NetworkSpec spec = NetworkSpec.of(4, new Dropout(0.5), watched(3, built), watched(1, built));
        Network network = spec.build(backend, new NumpyRandom(1), 5);
        assertThat(built).map(layer -> layer.inputGradient().isPresent()).containsExactly(false, true);
        Objective objective = new Objective(network, new BinaryCrossEntropy());
        Tensor x = backend.tensor(
                Shape.of(4, 5), new SplittableRandom(1).doubles(20).toArray());
        Tensor y = backend.tensor(Shape.of(1, 5), 0, 1, 0, 1, 1);
        objective.forward(x, y, Mode.TRAINING);
        objective.backward(y);
        for (Parameter parameter : network.parameters()) {
            assertThat(Arrays.stream(parameter.gradient().toArray()).anyMatch(g -> g != 0))
                    .as("%s has a gradient", parameter.name())
                    .isTrue();
        }
    }

    private static LayerSpec watched(int units, List<Layer> built) {
        return new LayerSpec() {
            @Override
            public int outputs(int inputs) {
                return units;
            }

            @Override
            public Layer build(LayerContext context) {
                Layer layer = new Dense(units, Activations.TANH).build(context);
                built.add(layer);
                return layer;
            }
        };
    }
}
