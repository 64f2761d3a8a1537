package gradus.examples.compare;

import java.util.List;
import java.util.Optional;

/**
 * What the comparison of two networks came to.
 *
 * @param name of the experiment, such as {@code forward-tanh}
 * @param iterations how many were compared
 * @param judgement what counts as a difference
 * @param first the first difference above the tolerance, judged or not
 * @param largest the largest difference, if there is any
 * @param rows how they stood every so many iterations
 */
public record ComparisonResult(
        String name,
        int iterations,
        Judgement judgement,
        Optional<Difference> first,
        Optional<Difference> largest,
        List<ComparisonRow> rows) {

    /** Copies the list. */
    public ComparisonResult {
        rows = List.copyOf(rows);
    }

    /** Returns whether there is no difference above the tolerance in the iterations that are judged. */
    public boolean agrees() {
        return first.map(difference -> difference.iteration() > judgement.until())
                .orElse(true);
    }
}
