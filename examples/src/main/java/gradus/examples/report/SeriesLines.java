package gradus.examples.report;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.series.DescentOutcome;
import gradus.examples.series.Experiment;
import gradus.examples.series.GradientCheckOutcome;
import gradus.examples.series.SeriesReport;
import gradus.examples.series.Skipped;
import gradus.examples.series.TrainingExperiment;
import gradus.examples.series.TrainingOutcome;
import gradus.examples.source.DataFile;
import gradus.examples.source.SeriesImages;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Prints the experiments of the series for people, and where they are the published ones, the published numbers beside ours. */
public final class SeriesLines implements SeriesReport {

    private final PrintWriter out;
    private List<DataFile> shown = List.of();
    private Optional<PublishedColumn> published = Optional.empty();
    private DoubleFunction<String> print = Double::toString;

    /** A report to a writer. */
    public SeriesLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void started(Experiment experiment, SeriesImages images, Backend backend) {
        if (shown.isEmpty()) {
            line("Backend: %s, %s", backend.name(), backend.precision());
        }
        if (!images.files().equals(shown)) {
            images.files().forEach(file -> line("Data: %s", file.path()));
            shown = images.files();
        }
        line("");
        line("%s: %s", experiment.name(), experiment.about());
    }

    @Override
    public void training(TrainingExperiment experiment, NetworkSpec network, Optional<PublishedTable> table) {
        line("%s, learning rate %s, %d iterations", network, experiment.learningRate(), experiment.iterations());
        published = table.map(PublishedColumn::new);
        print = experiment.likeness()::print;
        published.ifPresent(column -> Wrapping.print(column.explanation(), "", out));
    }

    @Override
    public void cost(LoggedCost cost) {
        String beside = published.map(column -> column.beside(cost)).orElse("");
        line(
                "%s",
                String.format(Locale.ROOT, "%9d   %-18s%s", cost.iteration(), print.apply(cost.cost()), beside)
                        .stripTrailing());
    }

    @Override
    public void finished(TrainingOutcome outcome) {
        outcome.accuracies()
                .forEach((set, accuracy) -> line(
                        "Accuracy, %s: %s%s",
                        set,
                        Percent.of(accuracy),
                        published
                                .map(column -> column.besideAccuracy(set, accuracy, outcome.iterations()))
                                .orElse("")));
        line("Trained in %.2f s", outcome.seconds());
        if (outcome.costs().isEmpty()) {
            line("No cost is reported before iteration %d.", TrainingExperiment.LOG_EVERY);
        } else {
            published.ifPresent(column -> line("%s", column.summary(outcome.costs())));
        }
        published.flatMap(column -> column.note(outcome.costs())).ifPresent(note -> Wrapping.print(note, "", out));
    }

    @Override
    public void finished(GradientCheckOutcome outcome) {
        CheckLines lines = new CheckLines(out);
        lines.print(outcome.result());
        if (outcome.isThePublished()) {
            lines.print(outcome.beside());
        }
    }

    @Override
    public void finished(DescentOutcome outcome) {
        new DescentLines(out).print(outcome);
    }

    @Override
    public void skipped(Skipped outcome) {
        line("");
        Wrapping.print(outcome.name() + ": skipped, " + outcome.reason(), "", out);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
