package gradus.backend.ejml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products with a single column. All numbers are small integers, so that every order of summation gives the same. */
final class SingleColumnTest {

    private static final int ALPHA = 3;
    private static final int BETA = 2;

    @ParameterizedTest
    @CsvSource({"33, 1, false", "34, 7, false", "35, 8, true", "1021, 1019, false", "1019, 1021, true"})
    void multiply_byASingleColumn_isTheSumOfEachRow(int rows, int inner, boolean transposed) {
        DMatrixRMaj a = transposed ? integers(inner, rows) : integers(rows, inner);
        DMatrixRMaj b = integers(inner, 1);
        DMatrixRMaj out = integers(rows, 1);
        double[] expected = IntStream.range(0, rows)
                .mapToDouble(i -> BETA * out.get(i, 0)
                        + ALPHA
                                * IntStream.range(0, inner)
                                        .mapToDouble(p -> (transposed ? a.get(p, i) : a.get(i, p)) * b.get(p, 0))
                                        .sum())
                .toArray();
        new EjmlMultiplication().multiply(transposed, a, false, b, ALPHA, BETA, out);
        assertThat(out.data).containsExactly(expected);
    }

    private static DMatrixRMaj integers(int rows, int columns) {
        double[] numbers = IntStream.range(0, rows * columns)
                .mapToDouble(i -> i * 37L % 19 - 9)
                .toArray();
        return new DMatrixRMaj(rows, columns, true, numbers);
    }
}
