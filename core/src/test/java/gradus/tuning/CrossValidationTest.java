package gradus.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.data.Dataset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

    /** Examples that are known by their only feature; one in three is of class 1. */
    private static Dataset examples(int count) {
        return new Dataset(
                1,
                1,
                IntStream.range(0, count).asDoubleStream().toArray(),
                IntStream.range(0, count).mapToDouble(i -> i % 3 == 0 ? 1 : 0).toArray());
    }

    @Test
    void divide_foldsAreDisjointAndStratified() {
        List<HeldOut> folds = new CrossValidation(5, 1, 7).divide(examples(30));
        assertThat(folds).hasSize(5);
        double[] judged = folds.stream()
                .flatMapToDouble(fold -> Arrays.stream(fold.judged().inputs()))
                .sorted()
                .toArray();
        assertThat(judged).containsExactly(examples(30).inputs());
        for (HeldOut fold : folds) {
            assertThat(fold.judged().inputs()).hasSize(6);
            assertThat(Arrays.stream(fold.judged().targets()).sum()).isEqualTo(2);
            assertThat(fold.training().inputs())
                    .hasSize(24)
                    .doesNotContain(fold.judged().inputs());
        }
    }

    @Test
    void divide_sameSeed_sameFolds() {
        double[] first = new CrossValidation(3, 1, 1)
                .divide(examples(30))
                .get(0)
                .judged()
                .inputs();
        assertThat(new CrossValidation(3, 4, 1)
                        .divide(examples(30))
                        .get(0)
                        .judged()
                        .inputs())
                .containsExactly(first);
        assertThat(new CrossValidation(3, 1, 2)
                        .divide(examples(30))
                        .get(0)
                        .judged()
                        .inputs())
                .isNotEqualTo(first);
    }

    @Test
    void illegalNumbers_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossValidation(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossValidation(2, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossValidation(5, 1, 1).divide(examples(6)));
    }

    @Test
    void streams_otherPlaces_areOtherStreams() {
        List<Long> first = IntStream.range(0, 1000)
                .mapToObj(i -> Streams.of(1, Streams.TRIALS, i / 100, i / 10 % 10, i % 10)
                        .nextLong())
                .toList();
        assertThat(first).doesNotHaveDuplicates();
        assertThat(Streams.of(1, 2, 3).nextLong())
                .isEqualTo(Streams.of(1, 2, 3).nextLong())
                .isNotEqualTo(Streams.of(1, 3, 2).nextLong())
                .isNotEqualTo(Streams.of(-1, 2, 3).nextLong());
    }
}
