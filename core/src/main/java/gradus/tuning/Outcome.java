package gradus.tuning;

import java.util.Optional;

/**
 * What one training came to: a score, or the reason why it has none.
 *
 * @param score of a training that went well
 * @param failure of one that did not
 */
record Outcome(Optional<Score> score, Optional<String> failure) {

    static Outcome of(Score score) {
        return Double.isFinite(score.cost())
                ? new Outcome(Optional.of(score), Optional.empty())
                : failed("the cost of the examples that are not trained on is " + score.cost());
    }

    static Outcome failed(String reason) {
        return new Outcome(Optional.empty(), Optional.of(reason));
    }
}
