package gradus.examples.series;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.source.SeriesImages;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;
import java.util.Optional;

/** Is told how a run of the series goes, as it goes. */
public interface SeriesReport {

    /** An experiment is about to be run. */
    void started(Experiment experiment, SeriesImages images, Backend backend);

    /**
     * Its network is about to be trained.
     *
     * @param experiment how
     * @param network what
     * @param published what to compare with, where the run is the published one
     */
    void training(TrainingExperiment experiment, NetworkSpec network, Optional<PublishedTable> published);

    /** A cost to be reported. */
    void cost(LoggedCost cost);

    /** The network is trained and tested. */
    void finished(TrainingOutcome outcome);

    /** The gradient check is made. */
    void finished(GradientCheckOutcome outcome);

    /** All variants of gradient descent are trained. */
    void finished(DescentOutcome outcome);

    /** An experiment is left out. */
    void skipped(Skipped outcome);
}
