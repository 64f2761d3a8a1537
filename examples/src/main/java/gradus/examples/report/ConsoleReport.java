package gradus.examples.report;

import gradus.data.LabelledImages;
import gradus.examples.cats.CatReport;
import gradus.examples.cats.CatSettings;
import gradus.examples.cats.ExperimentResult;
import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.published.SameDecimals;
import gradus.examples.source.CatImages;
import gradus.metric.Accuracy;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;
import gradus.tensor.Precision;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Prints the article's lines, and where the article's own run is repeated, its published numbers beside them. */
public final class ConsoleReport implements CatReport {

    private static final SameDecimals PRINTED = new SameDecimals(4);

    private final PrintWriter out;
    private final CatSettings settings;
    private Optional<PublishedColumn> published = Optional.empty();
    private boolean inFloat64;
    private String soughtClass = "";

    /** A report to a writer. */
    @Inject
    public ConsoleReport(PrintWriter out, CatSettings settings) {
        this.out = out;
        this.settings = settings;
    }

    @Override
    public void started(CatImages images, Backend backend) {
        inFloat64 = backend.precision() == Precision.FLOAT64;
        soughtClass = images.training().classNames().get(1);
        LabelledImages training = images.training();
        LabelledImages test = images.test();
        images.files().forEach(file -> line("Data: %s", file.path()));
        line("Backend: %s, %s", backend.name(), backend.precision());
        line("Classes: %s, %s", inventory(training, "training"), inventory(test, "test"));
        line("");
        line("Original dimensions:");
        line("Training: %s, (%d,)", original(training), training.count());
        line("Test: %s, (%d,)", original(test), test.count());
        line("");
        line("New dimensions:");
        line("Training: (%d, %d), (1, %d)", training.valuesPerImage(), training.count(), training.count());
        line("Test: (%d, %d), (1, %d)", test.valuesPerImage(), test.count(), test.count());
    }

    private static String inventory(LabelledImages images, String what) {
        int of1 = images.countOf(1);
        return String.format(
                Locale.ROOT,
                "%d '%s' and %d '%s' for %s",
                of1,
                images.classNames().get(1),
                images.count() - of1,
                images.classNames().get(0),
                what);
    }

    private static String original(LabelledImages images) {
        return String.format(
                Locale.ROOT, "(%d, %d, %d, %d)", images.count(), images.height(), images.width(), images.channels());
    }

    @Override
    public void training(String experiment, NetworkSpec network, CatImages images) {
        published = PublishedTable.of(experiment)
                .filter(table -> inFloat64 && images.areTheArticles() && settings.areTheArticles())
                .map(PublishedColumn::new);
        line("");
        line(
                "%s: %s, learning rate %s, %d iterations",
                experiment, network, settings.optimiser().learningRate(), settings.iterations());
        published.ifPresent(column -> line("%s", column.explanation()));
    }

    @Override
    public void cost(LoggedCost cost) {
        String beside = published.map(column -> column.beside(cost)).orElse("");
        line("The cost after %d iterations is: %s%s", cost.iteration(), PRINTED.print(cost.cost()), beside);
    }

    @Override
    public void finished(ExperimentResult result) {
        line("Training accuracy: %s", besidePublished(PublishedTable.TRAINING, result.training()));
        line("%s", MetricText.interval(result.training()));
        line("Test accuracy: %s", besidePublished(PublishedTable.TEST, result.test()));
        line("%s", MetricText.interval(result.test()));
        result.recognition().ifPresent(recognition -> line("%s", MetricText.scores(soughtClass, recognition)));
        line(
                "Trained in %.2f s%s",
                result.trainingSeconds(), result.inGramForm() ? ", the first layer in Gram form" : "");
        published.ifPresent(column -> line("%s", column.summary(result.costs())));
    }

    private String besidePublished(String set, Accuracy accuracy) {
        return Percent.of(accuracy)
                + published
                        .map(column -> column.besideAccuracy(set, accuracy, settings.iterations()))
                        .orElse("");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
