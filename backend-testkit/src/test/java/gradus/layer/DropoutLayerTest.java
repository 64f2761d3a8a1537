package gradus.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DropoutLayerTest {

    /** Keeps the first, the third and the last of two units in three examples, at a half. */
    private static final DropoutMasks GIVEN =
            DropoutMasks.constant((units, examples) -> new double[] {0, 0.5, 0.49, 0.9, 0.7, 0.1});

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Tensor x = backend.tensor(Shape.of(2, 3), 1, 2, 3, 4, 5, 6);
    private final Tensor dA = backend.tensor(Shape.of(2, 3), -1, 1, 2, -2, 3, -3);

    @AfterEach
    void close() {
        backend.close();
    }

    private Layer layer(Dropout spec, int units, int examples) {
        return spec.build(new FixedContext(backend, units, examples, true));
    }

    @Test
    void forward_handComputed() {
        Layer layer = layer(new Dropout(0.5, GIVEN), 2, 3);
        assertThat(layer.forward(x, Mode.TRAINING).toArray()).containsExactly(2, 0, 6, 0, 0, 12);
        assertThat(layer.outputShape()).isEqualTo(Shape.of(2, 3));
        assertThat(layer.parameters()).isEmpty();
    }

    @Test
    void backward_handComputed() {
        Layer layer = layer(new Dropout(0.5, GIVEN), 2, 3);
        layer.forward(x, Mode.TRAINING);
        layer.backward(dA);
        assertThat(layer.inputGradient().orElseThrow().toArray()).containsExactly(-2, 0, 4, -0.0, 0, -6);
    }

    @Test
    void inference_isTheIdentity_inATensorOfItsOwn() {
        Layer layer = layer(new Dropout(0.5, GIVEN), 2, 3);
        layer.forward(x, Mode.TRAINING);
        Tensor a = layer.forward(x, Mode.INFERENCE);
        assertThat(a.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(a).isNotSameAs(x);
        layer.backward(dA);
        assertThat(layer.inputGradient().orElseThrow().toArray()).containsExactly(-1, 1, 2, -2, 3, -3);
    }

    @Test
    void keepOne_isTheIdentity() {
        Layer layer = layer(new Dropout(1), 2, 3);
        assertThat(layer.forward(x, Mode.TRAINING).toArray()).containsExactly(1, 2, 3, 4, 5, 6);
        layer.backward(dA);
        assertThat(layer.inputGradient().orElseThrow().toArray()).containsExactly(-1, 1, 2, -2, 3, -3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.8})
    void freshMasks_keepTheShareAndTheMean(double keep) {
        int size = 200 * 500;
        Tensor ones = backend.zeros(Shape.of(200, 500));
        backend.fill(1, ones);
        Layer layer = layer(new Dropout(keep), 200, 500);
        double[] a = layer.forward(ones, Mode.TRAINING).toArray();
        assertThat(Arrays.stream(a).distinct().toArray()).containsExactlyInAnyOrder(0, 1 / keep);
        double kept = Arrays.stream(a).filter(value -> value > 0).count();
        // Four standard deviations of a binomial distribution.
        assertThat(kept / size).isCloseTo(keep, within(4 * Math.sqrt(keep * (1 - keep) / size)));
    }

    @Test
    void freshMasks_areAnotherInEachTrainingPass_andTheSameWhenReplayed() {
        Tensor ones = backend.zeros(Shape.of(10, 10));
        backend.fill(1, ones);
        Layer layer = layer(new Dropout(0.5), 10, 10);
        double[] first = layer.forward(ones, Mode.TRAINING).toArray();
        double[] second = layer.forward(ones, Mode.TRAINING).toArray();
        assertThat(second).isNotEqualTo(first);
        assertThat(layer.forward(ones, Mode.REPLAY).toArray()).containsExactly(second);
        layer.forward(ones, Mode.INFERENCE);
        assertThat(layer.forward(ones, Mode.REPLAY).toArray()).containsExactly(second);
        layer.backward(ones);
        assertThat(layer.inputGradient().orElseThrow().toArray()).containsExactly(second);
    }

    @Test
    void replay_withoutATrainingPass_drawsAMask() {
        Tensor ones = backend.zeros(Shape.of(10, 10));
        backend.fill(1, ones);
        Layer layer = layer(new Dropout(0.5), 10, 10);
        double[] first = layer.forward(ones, Mode.REPLAY).toArray();
        assertThat(first).contains(0, 2);
        assertThat(layer.forward(ones, Mode.REPLAY).toArray()).containsExactly(first);
    }

    @Test
    void constantMasks_areDrawnOnce_andNotForInference() {
        AtomicInteger draws = new AtomicInteger();
        Layer layer = layer(
                new Dropout(
                        0.5,
                        DropoutMasks.constant(
                                (units, examples) -> draws.incrementAndGet() == 1 && units == 2 && examples == 3
                                        ? new double[] {0, 1, 0, 1, 0, 1}
                                        : new double[0])),
                2,
                3);
        layer.forward(x, Mode.INFERENCE);
        assertThat(draws).hasValue(0);
        for (int pass = 0; pass < 3; pass++) {
            assertThat(layer.forward(x, Mode.TRAINING).toArray()).containsExactly(2, 0, 6, 0, 10, 0);
        }
        assertThat(draws).hasValue(1);
    }

    @Test
    void constantMasks_notAsManyNumbersAsUnitsAndExamples() {
        Layer layer = layer(new Dropout(0.5, DropoutMasks.constant((units, examples) -> new double[5])), 2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layer.forward(x, Mode.TRAINING))
                .withMessage("dropout: expected a uniform number for each of 2 × 3 (units × examples), received 5");
    }

    @Test
    void forward_notFinite_staysSo() {
        Layer layer = layer(new Dropout(0.5, GIVEN), 2, 3);
        Tensor bad = backend.tensor(Shape.of(2, 3), Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, 0, -0.0, 1);
        assertThat(layer.forward(bad, Mode.TRAINING).toArray())
                .containsExactly(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY, 0, -0.0, 2);
    }

    @Test
    void inputGradient_onlyWhereWanted() {
        Layer first = new Dropout(0.5).build(new FixedContext(backend, 2, 3, false));
        first.forward(x, Mode.TRAINING);
        first.backward(dA);
        assertThat(first.inputGradient()).isEmpty();
    }

    @Test
    void visitTensors_inTheOrderOfTheForwardPass() {
        List<String> names = new ArrayList<>();
        layer(new Dropout(0.5), 2, 3).visitTensors((name, tensor) -> names.add(name));
        assertThat(names).containsExactly("mask", "a");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.0000001, Double.NaN})
    void keep_notAProbability(double keep) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dropout(keep))
                .withMessage("dropout: expected a probability to keep a unit above 0 and at most 1, received " + keep);
    }
}
