package gradus.backend.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products of a few rows with a large matrix, beside the same rows of a product with more rows than are few. */
final class ThinProductTest {

    private static final int MANY_ROWS = 16;

    @ParameterizedTest
    @CsvSource({
        "1, 12288, 209",
        "5, 12288, 209",
        "5, 209, 12288",
        "8, 70, 2053",
        "3, 2053, 70",
        "2, 131, 1025",
        "7, 1, 131072"
    })
    void matmul_fewRows(int rows, int inner, int columns) {
        for (Precision precision : Precision.values()) {
            for (boolean transposeB : new boolean[] {false, true}) {
                for (double beta : new double[] {0, 1, -0.5}) {
                    assertAgrees(precision, transposeB, beta, rows, inner, columns);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1228, 209, false",
        "5, 1228, 209, true",
        "5, 209, 1228, false",
        "5, 209, 1228, true",
        "8, 529, 31, true"
    })
    void multiplyAdd_eitherWay(int rows, int inner, int columns, boolean atOnce) {
        for (boolean transposeB : new boolean[] {false, true}) {
            double[] a = random(rows * inner);
            double[] b = random(inner * columns);
            double[] out = random(rows * columns);
            try (Backend backend = new Nd4jBackendProvider().open(Precision.FLOAT64)) {
                Tensor actual = backend.tensor(Shape.of(rows, columns), out);
                Thin64.multiplyAdd(
                        2,
                        atOnce,
                        1.5,
                        (Tensor64) backend.tensor(Shape.of(rows, inner), a),
                        transposeB,
                        (Tensor64) backend.tensor(transposeB ? Shape.of(columns, inner) : Shape.of(inner, columns), b),
                        (Tensor64) actual);
                double bound = 2 * (inner + 2) * Precision.FLOAT64.unitRoundoff() * (1.5 * inner + 1);
                for (int i = 0; i < out.length; i++) {
                    double sum = 0;
                    for (int p = 0; p < inner; p++) {
                        int inB = transposeB ? i % columns * inner + p : p * columns + i % columns;
                        sum += a[i / columns * inner + p] * b[inB];
                    }
                    assertThat(Math.abs(actual.element(i) - (out[i] + 1.5 * sum)))
                            .as("number %d, transposeB %s", i, transposeB)
                            .isLessThanOrEqualTo(bound);
                }
            }
        }
    }

    private static void assertAgrees(
            Precision precision, boolean transposeB, double beta, int rows, int inner, int columns) {
        try (Backend backend = new Nd4jBackendProvider().open(precision)) {
            double[] a = random(MANY_ROWS * inner);
            double[] out = random(MANY_ROWS * columns);
            Tensor b = backend.tensor(
                    transposeB ? Shape.of(columns, inner) : Shape.of(inner, columns), random(inner * columns));
            Tensor few = backend.tensor(Shape.of(rows, columns), Arrays.copyOf(out, rows * columns));
            Tensor many = backend.tensor(Shape.of(MANY_ROWS, columns), out);
            backend.matmul(
                    false,
                    backend.tensor(Shape.of(rows, inner), Arrays.copyOf(a, rows * inner)),
                    transposeB,
                    b,
                    1.5,
                    beta,
                    few);
            backend.matmul(false, backend.tensor(Shape.of(MANY_ROWS, inner), a), transposeB, b, 1.5, beta, many);
            double[] actual = few.toArray();
            double[] expected = many.toArray();
            // All numbers are in [0, 1): no sum of products exceeds 1.5 · inner + 1, and each passes through inner + 2
            // roundings on either side.
            double bound = 2 * (inner + 2) * precision.unitRoundoff() * (1.5 * inner + 1);
            for (int i = 0; i < actual.length; i++) {
                assertThat(Math.abs(actual[i] - expected[i]))
                        .as("number %d of %s in %s, transposeB %s, β %s", i, few.shape(), precision, transposeB, beta)
                        .isLessThanOrEqualTo(bound);
            }
        }
    }

    private static double[] random(int count) {
        return new SplittableRandom(count).doubles(count).toArray();
    }
}
