package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void matrixView_scalar() {
        assertMatrixView(Shape.of(), 1, 1);
    }

    @Test
    void matrixView_vectorIsAColumn() {
        assertMatrixView(Shape.of(7), 7, 1);
    }

    @Test
    void matrixView_matrix() {
        assertMatrixView(Shape.of(5, 209), 5, 209);
    }

    @Test
    void matrixView_leadingAxesFlattened() {
        assertMatrixView(Shape.of(2, 3, 4, 5), 24, 5);
    }

    @Test
    void matrixView_empty() {
        assertMatrixView(Shape.of(0), 0, 1);
        assertMatrixView(Shape.of(0, 3), 0, 3);
        assertMatrixView(Shape.of(3, 0), 3, 0);
        assertMatrixView(Shape.of(2, 0, 4), 0, 4);
    }

    @Test
    void size_largest() {
        assertThat(Shape.of(Integer.MAX_VALUE).size()).isEqualTo(Integer.MAX_VALUE);
        assertThat(Shape.of(1, Integer.MAX_VALUE, 1).size()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void of_tooManyElements() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(65536, 32768))
                .withMessage("shape: more than 2147483647 elements: 65536 × 32768");
    }

    @Test
    void of_productBeyondLong() {
        int most = Integer.MAX_VALUE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(most, most, most, most))
                .withMessageStartingWith("shape: more than 2147483647 elements");
    }

    @Test
    void of_negativeLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(0, -2))
                .withMessage("shape: a length is negative: 0 × -2");
    }

    @Test
    void of_lengthsAreCopied() {
        int[] lengths = {2, 3};
        Shape shape = Shape.of(lengths);
        lengths[0] = 9;

        assertThat(shape).isEqualTo(Shape.of(2, 3));
    }

    @Test
    void length_noSuchAxis() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Shape.of(2, 3).length(2));
    }

    @Test
    void equals_sameLengths() {
        assertThat(Shape.of(4, 1)).isEqualTo(Shape.of(4, 1)).hasSameHashCodeAs(Shape.of(4, 1));
    }

    @Test
    void equals_sameMatrixViewOtherRank() {
        assertThat(Shape.of(4, 1)).isNotEqualTo(Shape.of(4)).isNotEqualTo(Shape.of(2, 2, 1));
    }

    @Test
    void toString_asPeopleWriteIt() {
        assertThat(Shape.of(5, 209)).hasToString("5 × 209");
        assertThat(Shape.of(3)).hasToString("3");
        assertThat(Shape.of()).hasToString("scalar");
    }

    private static void assertMatrixView(Shape shape, int rows, int columns) {
        assertThat(shape.rows()).isEqualTo(rows);
        assertThat(shape.columns()).isEqualTo(columns);
        assertThat(shape.size()).isEqualTo(rows * columns);
    }
}
