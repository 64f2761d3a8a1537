package gradus.examples.series;

import gradus.examples.check.ArticleGradientCheckResult;
import gradus.examples.check.PublishedGradientCheck;
import gradus.examples.published.Mark;
import java.util.List;

/**
 * What the gradient check of the series came to.
 *
 * @param name of the experiment
 * @param result of the check and of a sound one
 * @param isThePublished whether it was made on the series' own images
 */
public record GradientCheckOutcome(String name, ArticleGradientCheckResult result, boolean isThePublished)
        implements Outcome {

    /** Returns what was published beside ours, nothing if the check is not the published one. */
    public List<PublishedGradientCheck.Row> beside() {
        return isThePublished ? PublishedGradientCheck.beside(result) : List.of();
    }

    @Override
    public boolean agrees() {
        return beside().stream().noneMatch(row -> row.mark() == Mark.DIFFERENT);
    }
}
