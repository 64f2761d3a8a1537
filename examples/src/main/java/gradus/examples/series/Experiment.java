package gradus.examples.series;

import gradus.examples.source.ImageSet;

/** One of the series' experiments: a description, of which running it changes nothing. */
public sealed interface Experiment permits TrainingExperiment, GradientCheckExperiment, DescentExperiment {

    /** Returns what it is called by, such as {@code l2-none}. */
    String name();

    /** Returns what it shows, in half a line. */
    String about();

    /** Returns which images it needs. */
    ImageSet images();

    /** Returns this experiment, ended after so many iterations, or epochs, if it is longer. */
    Experiment endedAfter(int limit);
}
