package gradus.examples.tune;

import gradus.examples.source.CatImages;
import gradus.tuning.FinalTest;
import gradus.tuning.Trial;
import java.util.List;
import java.util.Optional;

/**
 * Everything a search came to.
 *
 * @param images what it searched and was tested with
 * @param settings what was searched, and how
 * @param trials best first
 * @param test of the best one; none if every trial failed, or none was asked for
 */
public record TuningRun(CatImages images, TuneSettings settings, List<Trial> trials, Optional<FinalTest> test) {

    /** Copies the list. */
    public TuningRun {
        trials = List.copyOf(trials);
    }

    /** Returns whether there is a setting that did not fail, neither in the search nor from every seed of the test. */
    public boolean succeeded() {
        return trials.get(0).succeeded() && test.map(FinalTest::succeeded).orElse(true);
    }
}
