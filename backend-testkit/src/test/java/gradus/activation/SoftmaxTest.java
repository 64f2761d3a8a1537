package gradus.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradus.backend.testkit.ReferenceBackend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import org.junit.jupiter.api.Test;

final class SoftmaxTest {

    private static final double LN_3 = Math.log(3);

    private final ReferenceBackend backend = new ReferenceBackend(Precision.FLOAT64);

    private Tensor softmax(Shape shape, double... z) {
        Tensor a = backend.zeros(shape);
        Activations.SOFTMAX.forward(backend.tensor(shape, z), a);
        return a;
    }

    @Test
    void softmax_handComputed() {
        // The columns (0, ln 3) and (7, 7).
        assertThat(softmax(Shape.of(2, 2), 0, 7, LN_3, 7).toArray())
                .containsExactly(new double[] {0.25, 0.5, 0.75, 0.5}, within(1e-15));
    }

    @Test
    void backward_handComputed() {
        // a = (¼, ¾) and dA = (8, 0): Σ a∘dA = 2, so dZ = (¼ · 6, ¾ · −2).
        Shape column = Shape.of(2, 1);
        Tensor dZ = backend.zeros(column);
        Tensor z = backend.tensor(column, 0, LN_3);
        Activations.SOFTMAX.backward(z, softmax(column, 0, LN_3), backend.tensor(column, 8, 0), dZ);
        assertThat(dZ.toArray()).containsExactly(new double[] {1.5, -1.5}, within(1e-14));
    }

    @Test
    void softmax_ofOneUnit() {
        assertThat(softmax(Shape.of(1, 3), -1e308, 0, 1e308).toArray()).containsExactly(1, 1, 1);
    }

    @Test
    void softmax_ofNothing() {
        assertThat(softmax(Shape.of(0, 3)).toArray()).isEmpty();
        assertThat(softmax(Shape.of(3, 0)).toArray()).isEmpty();
    }

    @Test
    void softmax_saturated() {
        double most = Double.MAX_VALUE;
        assertThat(softmax(Shape.of(2, 1), -most, most).toArray()).containsExactly(0, 1);
        assertThat(softmax(Shape.of(2, 1), most, most).toArray()).containsExactly(0.5, 0.5);
        assertThat(softmax(Shape.of(2, 1), Double.NEGATIVE_INFINITY, 3).toArray())
                .containsExactly(0, 1);
    }

    @Test
    void softmax_notANumber() {
        assertThat(softmax(Shape.of(2, 2), Double.NaN, 1, 2, 1).toArray())
                .containsExactly(Double.NaN, 0.5, Double.NaN, 0.5);
    }
}
