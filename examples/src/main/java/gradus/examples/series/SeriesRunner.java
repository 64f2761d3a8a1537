package gradus.examples.series;

import gradus.examples.source.ImageSet;
import gradus.examples.source.SeriesImages;
import gradus.examples.source.SeriesSource;
import gradus.tensor.Backend;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs experiments, one after the other. Reads each set of images once. */
public final class SeriesRunner {

    private final Backend backend;
    private final SeriesSource source;
    private final SeriesReport report;
    private final Map<ImageSet, SeriesImages> read = new EnumMap<>(ImageSet.class);

    /** A runner of its parts. */
    public SeriesRunner(Backend backend, SeriesSource source, SeriesReport report) {
        this.backend = backend;
        this.source = source;
        this.report = report;
    }

    /**
     * Runs experiments; one whose images are missing is skipped.
     *
     * @return what each came to, in their order
     */
    public List<Outcome> run(List<Experiment> experiments) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Experiment experiment : experiments) {
            outcomes.add(run(experiment));
        }
        return outcomes;
    }

    private Outcome run(Experiment experiment) {
        Optional<String> missing = source.missing(experiment.images());
        if (missing.isPresent()) {
            Skipped skipped = new Skipped(experiment.name(), missing.get());
            report.skipped(skipped);
            return skipped;
        }
        SeriesImages images = read.computeIfAbsent(experiment.images(), source::read);
        report.started(experiment, images, backend);
        if (experiment instanceof TrainingExperiment training) {
            return new TrainingRun(training, images, backend, report).outcome();
        }
        throw new IllegalStateException(experiment.name());
    }
}
