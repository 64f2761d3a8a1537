package gradus.tuning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A setting that was tried.
 *
 * @param index which of the search's settings it is, from 0
 * @param setting what was tried
 * @param scores one for each training, repetition by repetition and fold by fold; those up to the one that failed
 * @param failure why it has no result, where a training diverged
 */
public record Trial(int index, Setting setting, List<Score> scores, Optional<String> failure) {

    /**
     * Best first: the higher mean validation accuracy, then the lower mean validation cost, then the lower index; what failed comes
     * last.
     */
    public static final Comparator<Trial> BEST_FIRST = Comparator.comparing(
                    (Trial trial) -> trial.failure().isPresent())
            .thenComparing(trial -> trial.succeeded() ? -trial.accuracy().mean() : 0)
            .thenComparing(trial -> trial.succeeded() ? trial.cost().mean() : 0)
            .thenComparing(Trial::index);

    /** Copies the scores and checks that there are some, unless it failed. */
    public Trial {
        scores = List.copyOf(scores);
        if (failure.isEmpty() && scores.isEmpty()) {
            throw new IllegalArgumentException("trial " + index + ": expected a score or a failure, received neither");
        }
    }

    /** Returns whether every training came to a result. */
    public boolean succeeded() {
        return failure.isEmpty();
    }

    /** Returns the validation accuracies; only of a trial with at least one score. */
    public Spread accuracy() {
        return Spread.of(scores.stream().mapToDouble(Score::accuracy).toArray());
    }

    /** Returns the validation costs; only of a trial with at least one score. */
    public Spread cost() {
        return Spread.of(scores.stream().mapToDouble(Score::cost).toArray());
    }
}
