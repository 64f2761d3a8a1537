package gradus.examples.series;

import gradus.examples.source.ImageSet;

/**
 * The gradient check of the series, {@link gradus.examples.check.ArticleGradientCheck}.
 *
 * @param name what it is called by
 * @param about what it shows
 */
public record GradientCheckExperiment(String name, String about) implements Experiment {

    @Override
    public ImageSet images() {
        return ImageSet.CATS_AND_OTHERS;
    }

    @Override
    public GradientCheckExperiment endedAfter(int limit) {
        return this;
    }
}
