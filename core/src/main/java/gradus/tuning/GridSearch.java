package gradus.tuning;

import java.util.List;

/**
 * Tries all combinations; see {@link SearchSpace#grid}. What comes to the same network is tried once: without hidden layers
 * there is nothing for an activation or a dropout to act on, and the setting has the space's first activation and no dropout.
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
        return space.grid(points).stream()
                .map(setting -> withoutIdle(setting, space))
                .distinct()
                .toList();
    }

    private static Setting withoutIdle(Setting setting, SearchSpace space) {
        return setting.hiddenUnits().isEmpty()
                ? new Setting(
                        List.of(),
                        space.activations().get(0),
                        setting.optimiser(),
                        setting.l2(),
                        0,
                        setting.iterations())
                : setting;
    }
}
