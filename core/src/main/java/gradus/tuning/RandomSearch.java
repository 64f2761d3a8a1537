package gradus.tuning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries settings drawn at random, which finds as good ones as a grid in fewer trials where few of the dimensions matter. J.
 * Bergstra and Y. Bengio, "Random Search for Hyper-Parameter Optimization", JMLR 13, 2012.
 *
 * @param trials how many, ≥ 1; the first ones of a longer search are those of a shorter one
 * @param seed of the draws, any number
 */
public record RandomSearch(int trials, long seed) implements Search {

    /** Checks the number of trials. */
    public RandomSearch {
        if (trials < 1) {
            throw new IllegalArgumentException("random search: expected at least 1 trial, received " + trials);
        }
    }

    @Override
    public List<Setting> settings(SearchSpace space) {
        return IntStream.range(0, trials)
                .mapToObj(trial -> space.draw(Streams.of(seed, Streams.SETTINGS, trial)))
                .toList();
    }
}
