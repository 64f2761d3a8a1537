package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.backend.testkit.ReferenceBackend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fluent methods of {@link Tensor}, each of which allocates its result. */
final class TensorTest {

    private final Backend backend = new ReferenceBackend(Precision.FLOAT64);
    private final Tensor a = backend.tensor(Shape.of(2, 2), 1, 2, 3, 4);
    private final Tensor b = backend.tensor(Shape.of(2, 2), 5, 6, 7, 8);
    private final Tensor row = backend.tensor(Shape.of(1, 2), 10, 20);
    private final Tensor column = backend.tensor(Shape.of(2, 1), 10, 20);

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void arithmetic_ofTensors() {
        assertThat(a.plus(b).toArray()).containsExactly(6, 8, 10, 12);
        assertThat(a.minus(b).toArray()).containsExactly(-4, -4, -4, -4);
        assertThat(a.times(b).toArray()).containsExactly(5, 12, 21, 32);
        assertThat(b.dividedBy(a).toArray()).containsExactly(5, 3, 7 / 3.0, 2);
        assertThat(a.toArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void arithmetic_withNumbers() {
        assertThat(a.plus(1).toArray()).containsExactly(2, 3, 4, 5);
        assertThat(a.minus(1).toArray()).containsExactly(0, 1, 2, 3);
        assertThat(a.times(2).toArray()).containsExactly(2, 4, 6, 8);
        assertThat(a.dividedBy(2).toArray()).containsExactly(0.5, 1, 1.5, 2);
        assertThat(a.combined(BinaryOp.POWER, 2).toArray()).containsExactly(1, 4, 9, 16);
    }

    @Test
    void arithmetic_broadcast() {
        assertThat(a.plus(row).toArray()).containsExactly(11, 22, 13, 24);
        assertThat(column.plus(a).toArray()).containsExactly(11, 12, 23, 24);
        Tensor outer = column.minus(row);
        assertThat(outer.shape()).isEqualTo(Shape.of(2, 2));
        assertThat(outer.toArray()).containsExactly(0, -10, 10, 0);
    }

    @Test
    void arithmetic_keepsTheRank() {
        Tensor image = backend.tensor(Shape.of(1, 2, 2), 1, 2, 3, 4);
        assertThat(image.plus(row).shape()).isEqualTo(Shape.of(1, 2, 2));
        assertThat(row.plus(image).shape()).isEqualTo(Shape.of(1, 2, 2));
    }

    @Test
    void arithmetic_shapesThatDoNotFit() {
        Tensor three = backend.zeros(Shape.of(1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.plus(three))
                .withMessage("add: shapes cannot be broadcast: a is 2 × 2, b is 1 × 3"
                        + " (each length must be equal, or 1 in one of them)");
    }

    @Test
    void matmul_handComputed() {
        assertThat(a.matmul(b).toArray()).containsExactly(19, 22, 43, 50);
        assertThat(column.matmul(row).toArray()).containsExactly(100, 200, 200, 400);
        assertThat(row.matmul(column).shape()).isEqualTo(Shape.of(1, 1));
    }

    @Test
    void matmul_innerDimensionsDiffer() {
        Tensor tall = backend.zeros(Shape.of(64, 784));
        Tensor other = backend.zeros(Shape.of(128, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tall.matmul(other))
                .withMessage("matmul: inner dimensions differ: a is 64 × 784, b is 128 × 10 (784 ≠ 128)");
    }

    @Test
    void functions_andReductions() {
        assertThat(a.apply(UnaryOp.SQUARE).toArray()).containsExactly(1, 4, 9, 16);
        assertThat(a.map(v -> v + 0.5).toArray()).containsExactly(1.5, 2.5, 3.5, 4.5);
        assertThat(a.reduce(Reduction.SUM).toArray()).containsExactly(10);
        assertThat(a.reduce(Reduction.MAXIMUM).shape()).isEqualTo(Shape.of(1, 1));
    }
}
