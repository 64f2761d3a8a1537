package gradus.training;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.data.Dataset;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExampleRowsTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 2, 5", "8, 1, 9", "64, 2, 3", "65, 7, 20", "130, 3, 17", "5, 8, 40"})
    void gather_isTheSelectionOfColumns(int features, int outputs, int examples) {
        SplittableRandom random = new SplittableRandom(features);
        double[] x = random.doubles((long) features * examples).toArray();
        double[] y = random.doubles((long) outputs * examples).toArray();
        Dataset data = new Dataset(features, outputs, x, y);
        ExampleRows rows = new ExampleRows(data);
        int[] order = random.ints(2L * examples, 0, examples).toArray();
        for (int from = 0; from <= examples; from++) {
            int count = 1 + random.nextInt(examples);
            Dataset expected = data.select(Arrays.copyOfRange(order, from, from + count));
            double[] gatheredX = new double[features * count];
            double[] gatheredY = new double[outputs * count];
            rows.gatherX(order, from, count, gatheredX);
            rows.gatherY(order, from, count, gatheredY);
            assertThat(gatheredX).containsExactly(expected.inputs());
            assertThat(gatheredY).containsExactly(expected.targets());
        }
    }
}
