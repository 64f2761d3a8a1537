package gradus.examples.cats;

import gradus.examples.source.CatImages;
import java.util.List;

/**
 * Everything a run of the classifier came to.
 *
 * @param images what it learnt from and was tested on
 * @param results one for each activation
 */
public record CatRun(CatImages images, List<ExperimentResult> results) {

    /** Copies the list. */
    public CatRun {
        results = List.copyOf(results);
    }
}
