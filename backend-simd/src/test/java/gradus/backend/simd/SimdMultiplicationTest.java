package gradus.backend.simd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Products of small whole numbers, which both precisions hold exactly, against plain loops, over sizes on both sides of every
 * border: of a vector, a tile, a block, a thin product and a shared one.
 */
final class SimdMultiplicationTest {

    private static final List<Integer> AWKWARD = List.of(0, 1, 2, 5, 6, 7, 15, 16, 17, 31, 32, 33, 65);

    private final SimdMultiplication multiplication = new SimdMultiplication();

    static Stream<Arguments> sizes() {
        Stream<Arguments> drawn = new SplittableRandom(1)
                .ints(400, 0, AWKWARD.size() * AWKWARD.size() * AWKWARD.size())
                .mapToObj(i -> Arguments.of(AWKWARD.get(i % 13), AWKWARD.get(i / 13 % 13), AWKWARD.get(i / 169)));
        return Stream.concat(
                drawn,
                Stream.of(
                        Arguments.of(5, 2100, 209),
                        Arguments.of(7, 130, 1500),
                        Arguments.of(33, 257, 1025),
                        Arguments.of(241, 300, 40),
                        Arguments.of(1500, 700, 1),
                        Arguments.of(1, 700, 1500),
                        Arguments.of(130, 513, 140)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void multiply_isWhatPlainLoopsGive(int rows, int inner, int columns) {
        for (int i = 0; i < 4; i++) {
            agrees(
                    i % 2 == 1,
                    i / 2 == 1,
                    rows,
                    inner,
                    columns,
                    List.of(0, 1, -2).get((rows + i) % 3));
        }
    }

    private void agrees(boolean transposeA, boolean transposeB, int rows, int inner, int columns, int beta) {
        SplittableRandom random = new SplittableRandom(rows + 67L * inner + 4711L * columns);
        DMatrixRMaj a = whole(random, transposeA ? inner : rows, transposeA ? rows : inner);
        DMatrixRMaj b = whole(random, transposeB ? columns : inner, transposeB ? inner : columns);
        DMatrixRMaj out = whole(random, rows, columns);
        if (beta == 0) {
            Arrays.fill(out.data, Double.NaN);
        }
        FMatrixRMaj out32 = float32(out);
        double[] expected = plainly(transposeA, a, transposeB, b, inner, beta, out);
        multiplication.multiply(transposeA, a, transposeB, b, 3, beta, out);
        multiplication.multiply(transposeA, float32(a), transposeB, float32(b), 3, beta, out32);
        assertThat(out.data).isEqualTo(expected);
        assertThat(float32(out).data).isEqualTo(out32.data);
    }

    private static DMatrixRMaj whole(SplittableRandom random, int rows, int columns) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        Arrays.setAll(matrix.data, i -> random.nextInt(1, 10));
        return matrix;
    }

    private static FMatrixRMaj float32(DMatrixRMaj matrix) {
        FMatrixRMaj same = new FMatrixRMaj(matrix.numRows, matrix.numCols);
        for (int i = 0; i < same.data.length; i++) {
            same.data[i] = (float) matrix.data[i];
        }
        return same;
    }

    private static double[] plainly(
            boolean transposeA,
            DMatrixRMaj a,
            boolean transposeB,
            DMatrixRMaj b,
            int inner,
            int beta,
            DMatrixRMaj out) {
        double[] result = new double[out.data.length];
        for (int i = 0; i < out.numRows; i++) {
            for (int j = 0; j < out.numCols; j++) {
                double sum = 0;
                for (int p = 0; p < inner; p++) {
                    sum += (transposeA ? a.get(p, i) : a.get(i, p)) * (transposeB ? b.get(j, p) : b.get(p, j));
                }
                result[i * out.numCols + j] = 3 * sum + (beta == 0 ? 0 : beta * out.get(i, j));
            }
        }
        return result;
    }

    @Test
    void multiply_nonFinite_staysInItsRow() {
        DMatrixRMaj a = new DMatrixRMaj(2, 1, true, Double.NaN, 1);
        DMatrixRMaj b = new DMatrixRMaj(1, 2, true, 1, Double.POSITIVE_INFINITY);
        DMatrixRMaj out = new DMatrixRMaj(2, 2);
        multiplication.multiply(false, a, false, b, 1, 0, out);
        assertThat(out.data).containsExactly(Double.NaN, Double.NaN, 1, Double.POSITIVE_INFINITY);
    }
}
