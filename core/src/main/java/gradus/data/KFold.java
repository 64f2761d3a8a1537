package gradus.data;

import gradus.random.NumpyRandom;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Stratified k-fold cross-validation: examples are divided into k folds, and each fold is once what a network is validated on
 * while it is trained on all others.
 *
 * <pre>{@code
 * for (Fold fold : new KFold(5).stratified(dataset.labels(), new NumpyRandom(1))) {
 *     train(fold.training(dataset), fold.validation(dataset));
 * }
 * }</pre>
 *
 * <p>The examples of a class are shuffled and dealt to the folds like cards, each class going on where the one before it
 * ended. So the folds have as many examples of each class as each other, and as many in all, give or take one.
 *
 * @param folds k, ≥ 2
 */
public record KFold(int folds) {

    /** Checks k. */
    public KFold {
        if (folds < 2) {
            throw new IllegalArgumentException("k-fold: expected at least 2 folds, received " + folds);
        }
    }

    /**
     * Divides examples with class labels.
     *
     * @param labels the class of each example, from 0
     * @param random draws which examples go where; the same state gives the same folds
     * @return k folds
     * @throws IllegalArgumentException if a class that occurs has fewer than k examples, since each fold needs one
     */
    public List<Fold> stratified(int[] labels, NumpyRandom random) {
        Strata strata = Strata.of(labels, random);
        strata.requireAtLeast(folds, "k-fold", "one for each fold; add examples or take fewer folds");
        return strata.divide(this::deal).stream()
                .map(validation -> new Fold(labels.length, validation))
                .toList();
    }

    private int[][] deal(int[] sizes) {
        int[][] counts = new int[sizes.length][folds];
        int next = 0;
        for (int c = 0; c < sizes.length; c++) {
            for (int i = 0; i < sizes[c]; i++) {
                counts[c][next]++;
                next = (next + 1) % folds;
            }
        }
        return counts;
    }

    /**
     * Divides examples without regard to classes, for targets that are measurements.
     *
     * @param examples how many there are, at least k
     * @throws IllegalArgumentException if there are fewer
     */
    public List<Fold> random(int examples, NumpyRandom random) {
        return stratified(IntStream.range(0, examples).map(i -> 0).toArray(), random);
    }
}
