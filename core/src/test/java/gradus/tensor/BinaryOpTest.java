package gradus.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryOpTest {

    @ParameterizedTest
    @CsvSource({
        "ADD, 2, 3, 5",
        "ADD, Infinity, -Infinity, NaN",
        "ADD, -0.0, -0.0, -0.0",
        "SUBTRACT, 2, 3, -1",
        "SUBTRACT, Infinity, Infinity, NaN",
        "MULTIPLY, 2, 3, 6",
        "MULTIPLY, 0, Infinity, NaN",
        "MULTIPLY, -1, 0, -0.0",
        "DIVIDE, 3, 2, 1.5",
        "DIVIDE, 1, -0.0, -Infinity",
        "DIVIDE, 0, 0, NaN",
        "MAXIMUM, 2, 3, 3",
        "MAXIMUM, -0.0, 0.0, 0.0",
        "MAXIMUM, NaN, Infinity, NaN",
        "MAXIMUM, Infinity, NaN, NaN",
        "MINIMUM, 2, 3, 2",
        "MINIMUM, 0.0, -0.0, -0.0",
        "MINIMUM, NaN, -Infinity, NaN",
        "MINIMUM, -Infinity, NaN, NaN",
        "POWER, 2, 10, 1024",
        "POWER, -8, 0.5, NaN",
        "POWER, NaN, 0, 1",
        "POWER, 0, -1, Infinity",
        "GREATER, 3, 2, 1",
        "GREATER, 2, 2, 0",
        "GREATER, 2, 3, 0",
        "GREATER, 0.0, -0.0, 0",
        "GREATER, Infinity, 1e308, 1",
        "GREATER, NaN, 0, 0",
        "GREATER, 0, NaN, 0",
    })
    void apply_byDefinition(BinaryOp op, double a, double b, Double expected) {
        assertThat(op.apply(a, b)).isEqualTo(expected);
    }

    @Test
    void apply_nanInArithmetic() {
        for (BinaryOp op : new BinaryOp[] {BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY, BinaryOp.DIVIDE}) {
            assertThat(op.apply(Double.NaN, 1)).isNaN();
            assertThat(op.apply(1, Double.NaN)).isNaN();
        }
    }
}
