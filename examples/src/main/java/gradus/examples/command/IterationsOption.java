package gradus.examples.command;

import gradus.examples.series.Experiment;
import gradus.examples.series.TrainingExperiment;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that ends the series' trainings early. */
final class IterationsOption {

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description = "End each training after so many iterations (default: when it ended in the series).")
    private Optional<Integer> iterations = Optional.empty();

    /** Returns an experiment, ended as the option says. */
    Experiment ending(Experiment experiment) {
        check();
        return iterations.map(experiment::endedAfter).orElse(experiment);
    }

    /** Returns a training, ended as the option says. */
    TrainingExperiment ending(TrainingExperiment experiment) {
        check();
        return iterations.map(experiment::endedAfter).orElse(experiment);
    }

    private void check() {
        iterations.ifPresent(limit -> Arguments.require(limit >= 1, "--iterations", "at least 1", limit));
    }
}
