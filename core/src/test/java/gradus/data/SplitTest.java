package gradus.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradus.random.NumpyRandom;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void stratified_wholeQuotas_areMetExactly() {
        int[] labels = labels(6, 4);
        List<int[]> parts = Split.of(0.5, 0.5).stratified(labels, new NumpyRandom(1));

        assertThat(countsOf(parts, labels, 0)).containsExactly(3, 3);
        assertThat(countsOf(parts, labels, 1)).containsExactly(2, 2);
    }

    @Test
    void stratified_sharesThatAreNoBinaryFractions_areMetExactly() {
        int[] labels = labels(50, 100);
        List<int[]> parts = Split.of(0.58, 0.29, 0.13).stratified(labels, new NumpyRandom(1));

        assertThat(countsOf(parts, labels, 0)).containsExactly(29, 15, 6);
        assertThat(countsOf(parts, labels, 1)).containsExactly(58, 29, 13);
    }

    @Test
    void stratified_remainders_goToTheLargest() {
        // 7 · 0.6 = 4.2, 7 · 0.25 = 1.75 and 7 · 0.15 = 1.05.
        assertThat(sizes(Split.of(0.6, 0.25, 0.15).stratified(labels(7), new NumpyRandom(1))))
                .containsExactly(4, 2, 1);
    }

    @Test
    void stratified_manySmallClasses_sizesAreThoseOfTheWhole() {
        // Five of each of ten classes: 4.5 and 0.5, of which rounding alone would make 50 and 0, or 40 and 10.
        int[] labels = labels(5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        int[] sizes = sizes(Split.of(0.7, 0.3).stratified(labels, new NumpyRandom(1)));

        assertThat(sizes).containsExactly(35, 15);
    }

    @Test
    void stratified_aPartOfNoQuota_getsOne() {
        int[] labels = labels(100, 3);
        List<int[]> parts = Split.of(0.9, 0.05, 0.05).stratified(labels, new NumpyRandom(1));

        assertThat(countsOf(parts, labels, 1)).containsExactly(1, 1, 1);
    }

    @Test
    void stratified_fewerExamplesThanParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(0.6, 0.2, 0.2).stratified(labels(5, 2), new NumpyRandom(1)))
                .withMessage(
                        "split: class 1 has 2 examples, expected at least 3, one for each part; add examples or take"
                                + " fewer parts");
    }

    @Test
    void stratified_noExamples() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(1).stratified(new int[0], new NumpyRandom(1)))
                .withMessageStartingWith("split: there are no examples, expected at least 1");
    }

    @Test
    void stratified_sameSeed_sameParts() {
        int[] labels = labels(20, 20);
        List<int[]> parts = Split.of(0.8, 0.2).stratified(labels, new NumpyRandom(7));

        assertThat(Split.of(0.8, 0.2).stratified(labels, new NumpyRandom(7)).get(1))
                .isEqualTo(parts.get(1));
        assertThat(Split.of(0.8, 0.2).stratified(labels, new NumpyRandom(8)).get(1))
                .isNotEqualTo(parts.get(1));
    }

    @Test
    void stratified_anyLabelsAndShares_dividesThemWithinOne() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 300; run++) {
            // 8 examples times the smallest share, 0.5 / 3.5, are more than one: no part need be given its one.
            int[] labels = labels(random.ints(random.nextInt(1, 6), 8, 40).toArray());
            Split split = split(random, random.nextInt(1, 5));
            List<int[]> parts = split.stratified(labels, new NumpyRandom(run));
            assertCovers(parts, labels.length);
            assertThat(parts).allSatisfy(part -> assertThat(part).isSorted());
            for (int label : Arrays.stream(labels).distinct().toArray()) {
                assertQuotas(split, labels, label, countsOf(parts, labels, label));
            }
        }
    }

    @Test
    void stratified_twoParts_areTheirSharesRounded() {
        SplittableRandom random = new SplittableRandom(6);
        for (int run = 0; run < 300; run++) {
            int m = random.nextInt(100, 300);
            int[] labels = random.ints(m, 0, 6).toArray();
            double share = random.nextInt(25, 76) / 100.0;
            int[] sizes = sizes(Split.of(share, 1 - share).stratified(labels, new NumpyRandom(run)));
            assertThat(Math.abs(sizes[0] - m * share)).isLessThanOrEqualTo(0.5 + 1e-6);
        }
    }

    @Test
    void stratified_dataset_examplesWithTheirTargets() {
        Dataset dataset = new Dataset(1, 1, new double[] {10, 11, 10, 11}, new double[] {0, 1, 0, 1});
        List<Dataset> parts = Split.of(0.5, 0.5).stratified(dataset, new NumpyRandom(1));

        assertThat(parts).hasSize(2).allSatisfy(part -> {
            assertThat(part.inputs()).containsExactlyInAnyOrder(10, 11);
            assertThat(part.targets())
                    .isEqualTo(Arrays.stream(part.inputs()).map(x -> x - 10).toArray());
        });
    }

    @Test
    void random_measurements_ofTheirShares() {
        Dataset dataset = new Dataset(
                1,
                1,
                new double[10],
                IntStream.range(0, 10).asDoubleStream().map(i -> i / 3).toArray());
        List<Dataset> parts = Split.of(0.7, 0.3).random(dataset, new NumpyRandom(1));

        assertThat(parts.get(0).examples()).isEqualTo(7);
        assertThat(parts.get(1).examples()).isEqualTo(3);
    }

    @Test
    void shares_notOneInAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(0.8, 0.1))
                .withMessage(
                        "split: expected shares above 0 with the sum 1, such as 0.8 and 0.2, received [0.8, 0.1] with"
                                + " the sum 0.9");
        assertThatIllegalArgumentException().isThrownBy(() -> Split.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Split.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Split.of(1.5, -0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Split.of(Double.NaN, 1));
    }

    private static Split split(SplittableRandom random, int parts) {
        double[] weights = random.doubles(parts, 0.5, 1).toArray();
        double sum = Arrays.stream(weights).sum();
        return Split.of(Arrays.stream(weights).map(weight -> weight / sum).toArray());
    }

    private static void assertQuotas(Split split, int[] labels, int label, int[] counts) {
        long size = Arrays.stream(labels).filter(l -> l == label).count();
        for (int part = 0; part < counts.length; part++) {
            assertThat(Math.abs(counts[part] - size * split.shares().get(part))).isLessThan(1);
        }
    }

    /** Labels of so many examples of class 0, 1 and so on. */
    static int[] labels(int... sizes) {
        return IntStream.range(0, sizes.length)
                .flatMap(label -> IntStream.generate(() -> label).limit(sizes[label]))
                .toArray();
    }

    static void assertCovers(List<int[]> parts, int examples) {
        assertThat(parts.stream().flatMapToInt(Arrays::stream).sorted())
                .containsExactlyElementsOf(IntStream.range(0, examples).boxed().toList());
    }

    static int[] countsOf(List<int[]> parts, int[] labels, int label) {
        return parts.stream()
                .mapToInt(part -> (int)
                        Arrays.stream(part).filter(i -> labels[i] == label).count())
                .toArray();
    }

    private static int[] sizes(List<int[]> parts) {
        return parts.stream().mapToInt(part -> part.length).toArray();
    }
}
