package gradus.tuning;

import java.util.List;

/**
 * What the chosen setting comes to on the test set, trained on all training examples from several seeds.
 *
 * @param setting that was chosen
 * @param scores one for each seed
 */
public record FinalTest(Setting setting, List<Score> scores) {

    /** Copies the scores. */
    public FinalTest {
        scores = List.copyOf(scores);
    }

    /** Returns the test accuracies, as shares. */
    public Spread accuracy() {
        return Spread.of(scores.stream().mapToDouble(Score::accuracy).toArray());
    }

    /** Returns the test costs. */
    public Spread cost() {
        return Spread.of(scores.stream().mapToDouble(Score::cost).toArray());
    }
}
