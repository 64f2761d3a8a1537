package gradus.examples.series;

import gradus.data.Dataset;
import gradus.examples.check.ArticleGradientCheck;
import gradus.examples.check.ArticleGradientCheckResult;
import gradus.examples.source.DataFile;
import gradus.examples.source.ImageSet;
import gradus.examples.source.SeriesImages;
import gradus.examples.source.SeriesSource;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
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
     * Runs experiments; one that cannot be run here is skipped.
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

    /** Returns the files that were read for the experiments so far. */
    public List<DataFile> files() {
        return read.values().stream().flatMap(images -> images.files().stream()).toList();
    }

    private Outcome run(Experiment experiment) {
        Optional<String> hindrance = hindrance(experiment);
        if (hindrance.isPresent()) {
            Skipped skipped = new Skipped(experiment.name(), hindrance.get());
            report.skipped(skipped);
            return skipped;
        }
        SeriesImages images = read.computeIfAbsent(experiment.images(), source::read);
        report.started(experiment, images, backend);
        if (experiment instanceof TrainingExperiment training) {
            return new TrainingRun(training, images, backend, report).outcome();
        }
        if (experiment instanceof GradientCheckExperiment check) {
            return check(check, images);
        }
        return descend((DescentExperiment) experiment, images);
    }

    private Optional<String> hindrance(Experiment experiment) {
        if (experiment instanceof GradientCheckExperiment && backend.precision() != Precision.FLOAT64) {
            return Optional.of("a gradient check needs float64");
        }
        return source.missing(experiment.images());
    }

    private Outcome check(GradientCheckExperiment experiment, SeriesImages images) {
        ArticleGradientCheckResult result = new ArticleGradientCheck(images.training()).run(backend);
        GradientCheckOutcome outcome = new GradientCheckOutcome(experiment.name(), result, images.areTheSeries());
        report.finished(outcome);
        return outcome;
    }

    private Outcome descend(DescentExperiment experiment, SeriesImages images) {
        Dataset training = Dataset.ofTwoClasses(images.training());
        DescentOutcome outcome = new DescentRun(experiment, training, backend).outcome();
        report.finished(outcome);
        return outcome;
    }
}
