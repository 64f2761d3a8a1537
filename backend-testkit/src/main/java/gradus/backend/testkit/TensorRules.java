package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradus.tensor.Backend;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tensors: what goes in comes out, rounded once, and nothing else does. */
final class TensorRules {

    private final Backend backend;

    TensorRules(SideBySide sides) {
        this.backend = sides.tested();
    }

    Stream<DynamicTest> tests() {
        return Stream.of(
                dynamicTest("a backend has a name and a precision", this::identity),
                dynamicTest("new tensors are zero", this::zeros),
                dynamicTest("numbers are rounded to the precision", this::rounded),
                dynamicTest("numbers are copied in and out", this::copied),
                dynamicTest("arrays of another size are refused", this::sizes),
                dynamicTest("elements are in row-major order", this::elements),
                dynamicTest("isFinite sees NaN and the infinities", this::finite),
                dynamicTest("closing a tensor twice is harmless and leaves others alone", this::closing));
    }

    private void identity() {
        assertThat(backend.name()).isNotBlank().isLowerCase();
        assertThat(backend.zeros(Shape.of(2, 3)).backend()).isSameAs(backend);
    }

    private void zeros() {
        for (Shape shape : Samples.SHAPES) {
            Tensor tensor = backend.zeros(shape);
            assertThat(tensor.shape()).isEqualTo(shape);
            assertThat(tensor.toArray()).containsExactly(new double[shape.size()]);
        }
    }

    private void rounded() {
        double[] expected =
                Arrays.stream(Samples.SPECIAL).map(backend.precision()::round).toArray();
        assertThat(backend.tensor(Shape.of(expected.length), Samples.SPECIAL).toArray())
                .containsExactly(expected);
    }

    private void copied() {
        double[] in = {1, 2, 3, 4, 5, 6};
        Tensor tensor = backend.tensor(Shape.of(2, 3), in);
        Arrays.fill(in, 0);
        double[] out = tensor.toArray();
        assertThat(out).containsExactly(1, 2, 3, 4, 5, 6);
        Arrays.fill(out, 0);
        assertThat(tensor.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
        tensor.copyFrom(new double[] {6, 5, 4, 3, 2, 1});
        assertThat(tensor.toArray()).containsExactly(6, 5, 4, 3, 2, 1);
    }

    private void sizes() {
        Tensor tensor = backend.tensor(Shape.of(2, 3), 1, 2, 3, 4, 5, 6);
        for (int size : new int[] {0, 5, 7}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tensor.copyFrom(new double[size]))
                    .withMessageContainingAll("2 × 3", "6", String.valueOf(size));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tensor.copyTo(new double[size]))
                    .withMessageContainingAll("2 × 3", "6", String.valueOf(size));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> backend.tensor(Shape.of(2, 3), new double[size]))
                    .withMessageContainingAll("2 × 3", "6", String.valueOf(size));
        }
        assertThat(tensor.toArray()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private void elements() {
        Tensor tensor = backend.tensor(Shape.of(2, 2, 2), 0, 1, 2, 3, 4, 5, 6, 7);
        for (int i = 0; i < 8; i++) {
            assertThat(tensor.element(i)).isEqualTo(i);
        }
        for (int outside : new int[] {-1, 8}) {
            assertThatThrownBy(() -> tensor.element(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private void finite() {
        assertThat(backend.tensor(Shape.of(2), 1, -1e30).isFinite()).isTrue();
        assertThat(backend.zeros(Shape.of(0, 3)).isFinite()).isTrue();
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(backend.tensor(Shape.of(3), 1, value, 2).isFinite()).isFalse();
        }
    }

    private void closing() {
        Tensor other = backend.tensor(Shape.of(3), 1, 2, 3);
        Tensor tensor = backend.tensor(Shape.of(3), 4, 5, 6);
        tensor.close();
        tensor.close();
        assertThat(backend.zeros(Shape.of(3)).toArray()).containsExactly(0, 0, 0);
        assertThat(other.toArray()).containsExactly(1, 2, 3);
    }
}
