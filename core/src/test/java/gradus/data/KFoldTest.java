package gradus.data;

import static gradus.data.SplitTest.labels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.random.NumpyRandom;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KFoldTest {

    @Test
    void stratified_anyLabels_foldsCoverEverythingEvenly() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 100; run++) {
            int k = random.nextInt(2, 8);
            int[] labels = labels(random.ints(random.nextInt(1, 5), k, 40).toArray());
            List<Fold> folds = new KFold(k).stratified(labels, new NumpyRandom(run));
            List<int[]> validation = folds.stream().map(Fold::validation).toList();

            assertThat(folds).hasSize(k);
            SplitTest.assertCovers(validation, labels.length);
            assertWithinOne(validation.stream().mapToInt(fold -> fold.length).toArray());
            for (int label : Arrays.stream(labels).distinct().toArray()) {
                assertWithinOne(SplitTest.countsOf(validation, labels, label));
            }
            folds.forEach(fold -> SplitTest.assertCovers(List.of(fold.training(), fold.validation()), labels.length));
        }
    }

    private static void assertWithinOne(int[] counts) {
        int smallest = Arrays.stream(counts).min().orElseThrow();
        assertThat(smallest).isPositive();
        assertThat(Arrays.stream(counts).max().orElseThrow() - smallest).isLessThanOrEqualTo(1);
    }

    @Test
    void stratified_asManyExamplesAsFolds_leavesOneOut() {
        List<Fold> folds = new KFold(3).stratified(labels(3), new NumpyRandom(1));

        assertThat(folds).allSatisfy(fold -> assertThat(fold.validation()).hasSize(1));
    }

    @Test
    void stratified_sameSeed_sameFolds() {
        int[] labels = labels(20, 20);

        assertThat(validation(labels, 2)).isDeepEqualTo(validation(labels, 2));
        assertThat(validation(labels, 2)[0]).isNotEqualTo(validation(labels, 3)[0]);
    }

    private static int[][] validation(int[] labels, long seed) {
        return new KFold(5)
                .stratified(labels, new NumpyRandom(seed)).stream()
                        .map(Fold::validation)
                        .toArray(int[][]::new);
    }

    @Test
    void stratified_fewerExamplesThanFolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KFold(5).stratified(labels(9, 4), new NumpyRandom(1)))
                .withMessage(
                        "k-fold: class 1 has 4 examples, expected at least 5, one for each fold; add examples or take"
                                + " fewer folds");
    }

    @Test
    void random_withoutClasses() {
        List<Fold> folds = new KFold(2).random(5, new NumpyRandom(1));

        SplitTest.assertCovers(folds.stream().map(Fold::validation).toList(), 5);
        assertThatIllegalArgumentException().isThrownBy(() -> new KFold(2).random(1, new NumpyRandom(1)));
    }

    @Test
    void fold_dataset_isDivided() {
        Dataset dataset =
                new Dataset(1, 1, IntStream.range(0, 6).asDoubleStream().toArray(), new double[] {0, 0, 0, 1, 1, 1});
        Fold fold =
                new KFold(3).stratified(dataset.labels(), new NumpyRandom(1)).get(0);

        assertThat(fold.training(dataset).inputs())
                .isEqualTo(Arrays.stream(fold.training()).asDoubleStream().toArray());
        assertThat(fold.validation(dataset).inputs())
                .isEqualTo(Arrays.stream(fold.validation()).asDoubleStream().toArray());
    }

    @Test
    void folds_fewerThanTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KFold(1))
                .withMessage("k-fold: expected at least 2 folds, received 1");
    }
}
