package gradus.examples.series;

import gradus.examples.check.ArticleGradientCheckResult;

/**
 * What the gradient check of the series came to.
 *
 * @param name of the experiment
 * @param result of the check and of a sound one
 * @param isThePublished whether it was made on the series' own images
 */
public record GradientCheckOutcome(String name, ArticleGradientCheckResult result, boolean isThePublished)
        implements Outcome {

    /** The published relative difference is a third of this, {@value}; what lies below that power of ten is round-off. */
    public static final double LIMIT = 1e-8;

    @Override
    public boolean agrees() {
        return !isThePublished || result.article().relativeDifference() < LIMIT;
    }
}
