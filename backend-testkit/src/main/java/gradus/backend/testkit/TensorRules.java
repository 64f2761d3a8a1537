package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.stream.Stream;

/** Tensors: what goes in comes out, rounded once, and nothing else does. */
final class TensorRules {

    private final Backend backend;

    TensorRules(SideBySide sides) {
        this.backend = sides.tested();
    }

    Stream<RuleTest> tests() {
        return Stream.of(
                new RuleTest(Rule.TENSOR_SHAPE, "tensors know their shape and backend", this::shapes),
                new RuleTest(Rule.TENSOR_ZEROS, "new tensors are zero", this::zeros),
                new RuleTest(Rule.TENSOR_ROUNDING, "numbers are rounded to the precision", this::rounded),
                new RuleTest(Rule.TENSOR_COPIES, "numbers are copied in and out", this::copied),
                new RuleTest(Rule.TENSOR_SIZES, "arrays of another size are refused", this::sizes),
                new RuleTest(Rule.TENSOR_ORDER, "elements are in row-major order", this::elements),
                new RuleTest(Rule.TENSOR_FINITE, "isFinite sees NaN and the infinities", this::finite),
                new RuleTest(Rule.TENSOR_MATRIX_VIEW, "three axes are seen as two", this::matrixView),
                new RuleTest(Rule.SUBNORMAL_TENSOR, "tensors hold subnormal numbers", this::subnormal));
    }

    private void shapes() {
        for (Shape shape : Samples.SHAPES) {
            Tensor tensor = backend.zeros(shape);
            assertThat(tensor.shape()).isEqualTo(shape);
            assertThat(tensor.backend()).isSameAs(backend);
        }
    }

    private void zeros() {
        for (Shape shape : Samples.SHAPES) {
            Tensor tensor = backend.zeros(shape);
            assertThat(tensor.toArray()).containsExactly(new double[shape.size()]);
        }
    }

    private void rounded() {
        double[] tiesAndNeighbours = {
            1 + 0x1p-24, 1 + 0x3p-24, Math.nextUp(1 + 0x1p-24), -1 - 0x1p-24, 0.1, 1e38, 3.5e38, -1e39, 0x1.ffffffp127
        };
        assertRounded(tiesAndNeighbours);
        assertRounded(Arrays.stream(Samples.SPECIAL)
                .filter(x -> kind(x) != NumberKind.SUBNORMAL)
                .toArray());
    }

    private void subnormal() {
        double[] numbers = Arrays.stream(Samples.SPECIAL)
                .filter(x -> kind(x) == NumberKind.SUBNORMAL)
                .toArray();
        assertThat(numbers).isNotEmpty();
        assertRounded(numbers);
    }

    private NumberKind kind(double x) {
        double rounded = backend.precision().round(x);
        return NumberKind.of(backend.precision(), rounded, rounded);
    }

    private void assertRounded(double[] numbers) {
        double[] expected =
                Arrays.stream(numbers).map(backend.precision()::round).toArray();
        assertThat(backend.tensor(Shape.of(numbers.length), numbers).toArray()).containsExactly(expected);
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

    private void matrixView() {
        Tensor x = backend.tensor(Shape.of(2, 2, 3), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        Tensor sums = backend.zeros(Shape.of(3));
        backend.matmul(true, x, false, backend.tensor(Shape.of(4), 1, 1, 1, 1), 1, 0, sums);
        assertThat(sums.toArray()).containsExactly(22, 26, 30);
        Tensor rows = backend.zeros(Shape.of(4));
        backend.reduce(Reduction.SUM, x, 1, rows);
        assertThat(rows.toArray()).containsExactly(6, 15, 24, 33);
        backend.binary(BinaryOp.SUBTRACT, x, rows, x);
        assertThat(x.toArray()).containsExactly(-5, -4, -3, -11, -10, -9, -17, -16, -15, -23, -22, -21);
    }
}
