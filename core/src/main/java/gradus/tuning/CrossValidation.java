package gradus.tuning;

import gradus.data.Dataset;
import gradus.data.Fold;
import gradus.data.KFold;
import java.util.List;

/**
 * Stratified k-fold cross-validation, repeated with other weights: of each fold a setting is judged by what it has learnt from the
 * others. M. Stone, "Cross-Validatory Choice and Assessment of Statistical Predictions", J. R. Stat. Soc. B 36(2), 1974.
 *
 * @param folds k, ≥ 2
 * @param repetitions trainings on each fold, each from other weights, ≥ 1
 * @param seed of the folds and the weights, any number
 */
public record CrossValidation(int folds, int repetitions, long seed) {

    /** Checks the numbers. */
    public CrossValidation {
        if (folds < 2) {
            throw new IllegalArgumentException("cross-validation: expected at least 2 folds, received " + folds);
        }
        if (repetitions < 1) {
            throw new IllegalArgumentException(
                    "cross-validation: expected at least 1 repetition, received " + repetitions);
        }
    }

    /**
     * Divides examples into folds, the same ones for every trial and repetition.
     *
     * @param examples of two classes, at least k of each
     * @throws IllegalArgumentException if there are fewer
     */
    public List<HeldOut> divide(Dataset examples) {
        return new KFold(folds)
                .stratified(examples.labels(), Streams.of(seed, Streams.FOLDS)).stream()
                        .map(fold -> heldOut(fold, examples))
                        .toList();
    }

    private static HeldOut heldOut(Fold fold, Dataset examples) {
        return new HeldOut(fold.training(examples), fold.validation(examples));
    }
}
