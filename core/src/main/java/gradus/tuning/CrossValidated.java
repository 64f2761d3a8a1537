package gradus.tuning;

import gradus.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries settings on prepared folds.
 *
 * @param validation how
 * @param folds what on
 */
record CrossValidated(CrossValidation validation, List<HeldOut> folds) {

    /** Tries one setting. Its random numbers depend on its index, the fold and the repetition only. */
    Trial trial(int index, Setting setting, Backend backend) {
        List<Score> scores = new ArrayList<>();
        for (int repetition = 0; repetition < validation.repetitions(); repetition++) {
            for (int fold = 0; fold < folds.size(); fold++) {
                Optional<String> failure = add(index, setting, fold, repetition, backend, scores);
                if (failure.isPresent()) {
                    return new Trial(index, setting, scores, failure);
                }
            }
        }
        return new Trial(index, setting, scores, Optional.empty());
    }

    private Optional<String> add(
            int index, Setting setting, int fold, int repetition, Backend backend, List<Score> scores) {
        String where = "fold " + (fold + 1) + ", repetition " + (repetition + 1) + ": ";
        Outcome outcome = new Evaluation(setting, folds.get(fold))
                .outcome(backend, Streams.of(validation.seed(), Streams.TRIALS, index, fold, repetition));
        outcome.score().ifPresent(scores::add);
        return outcome.failure().map(reason -> where + reason);
    }
}
