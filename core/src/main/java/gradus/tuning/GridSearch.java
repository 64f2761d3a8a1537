package gradus.tuning;

import java.util.List;

/**
 * Tries all combinations; see {@link SearchSpace#grid}.
 *
 * @param points how many values of a range are taken, ≥ 1
 */
public record GridSearch(int points) implements Search {

    /** How many values of a range are taken by default, {@value}. */
    public static final int DEFAULT_POINTS = 3;

    /** Checks the number of points. */
    public GridSearch {
        if (points < 1) {
            throw new IllegalArgumentException("grid search: expected at least 1 point of a range, received " + points);
        }
    }

    /** A grid of {@value #DEFAULT_POINTS} values of each range. */
    public GridSearch() {
        this(DEFAULT_POINTS);
    }

    @Override
    public List<Setting> settings(SearchSpace space) {
        return space.grid(points);
    }
}
