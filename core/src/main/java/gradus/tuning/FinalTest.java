package gradus.tuning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the chosen setting comes to on the test set, trained on all training examples from several seeds.
 *
 * @param setting that was chosen
 * @param scores one for each seed whose training did not diverge, in their order
 * @param failures why each of the other seeds has none
 */
public record FinalTest(Setting setting, List<Score> scores, List<String> failures) {

    /** Copies the results and checks that there are some. */
    public FinalTest {
        scores = List.copyOf(scores);
        failures = List.copyOf(failures);
        if (scores.isEmpty() && failures.isEmpty()) {
            throw new IllegalArgumentException("final test: expected a score or a failure, received neither");
        }
    }

    static FinalTest of(Setting setting, List<Outcome> outcomes) {
        List<String> failures = IntStream.range(0, outcomes.size())
                .boxed()
                .flatMap(i -> outcomes.get(i).failure().map(reason -> "seed " + (i + 1) + ": " + reason).stream())
                .toList();
        return new FinalTest(
                setting,
                outcomes.stream().map(Outcome::score).flatMap(Optional::stream).toList(),
                failures);
    }

    /** Returns the number of seeds, whatever came of them. */
    public int seeds() {
        return scores.size() + failures.size();
    }

    /** Returns whether at least one seed has a score. */
    public boolean succeeded() {
        return !scores.isEmpty();
    }

    /** Returns the test accuracies, as shares; only of a test with at least one score. */
    public Spread accuracy() {
        return Spread.of(scores.stream().mapToDouble(Score::accuracy).toArray());
    }

    /** Returns the test costs; only of a test with at least one score. */
    public Spread cost() {
        return Spread.of(scores.stream().mapToDouble(Score::cost).toArray());
    }
}
