package gradus.examples.report;

import gradus.examples.source.CatImages;
import gradus.examples.tune.Features;
import gradus.examples.tune.TuneReport;
import gradus.examples.tune.TuneSettings;
import gradus.metric.Interval;
import gradus.optimiser.Optimiser;
import gradus.tuning.FinalTest;
import gradus.tuning.Spread;
import gradus.tuning.Trial;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints a search for people.
 *
 * @param out where results go; the same for the same search
 * @param progress where each finished trial is told of, in whatever order they end
 * @param settings what is searched, and how
 * @param top how many trials are shown
 */
public record TuningLines(PrintWriter out, PrintWriter progress, TuneSettings settings, int top) implements TuneReport {

    private static final String ROW = "%4s  %5s  %-14s  %-16s  %s";

    @Override
    public void started(CatImages images, int trials) {
        images.files().forEach(file -> line("Data: %s", file.path()));
        line(
                "%s, each tried in %d folds of %d training images, with %s in each fold; seed %d",
                counted(trials, "setting"),
                settings.validation().folds(),
                images.training().count(),
                counted(settings.validation().repetitions(), "training"),
                settings.validation().seed());
        line(
                "Features: %s%s%s%s",
                settings.features().name().toLowerCase(Locale.ROOT),
                settings.imageSize().map(size -> " of images shrunk to " + size).orElse(""),
                settings.mirrored() ? ", with mirror images" : "",
                unlikePixels());
    }

    private String unlikePixels() {
        List<String> names = settings.space().optimisers().stream()
                .filter(optimiser -> !optimiser.isLinear())
                .map(Optimiser::name)
                .toList();
        return settings.features() == Features.PIXELS || names.isEmpty()
                ? ""
                : "; with " + String.join(", ", names) + " not the same as pixels";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    @Override
    public void finished(Trial trial, int finished, int trials) {
        progress.println(String.format(
                Locale.ROOT,
                "%d of %d: trial %d, %s: %s",
                finished,
                trials,
                trial.index() + 1,
                trial.setting(),
                trial.failure().orElseGet(() -> percent(trial.accuracy()) + " %")));
    }

    @Override
    public void ranked(List<Trial> trials, CatImages images) {
        line("");
        line(ROW, "rank", "trial", "accuracy in %", "cost", "setting");
        for (int i = 0; i < Math.min(top, trials.size()); i++) {
            row(i + 1, trials.get(i));
        }
        if (trials.size() > top) {
            line("%4s  (%d more)", "...", trials.size() - top);
        }
        line("");
        line(
                "Accuracy and cost are those of validation, mean ± standard deviation; always %s",
                ConstantAnswer.line(images.training()));
    }

    private void row(int rank, Trial trial) {
        String accuracy = trial.succeeded() ? percent(trial.accuracy()) : "failed";
        String cost = trial.succeeded() ? cost(trial.cost()) : "";
        line(ROW, rank, trial.index() + 1, accuracy, cost, trial.setting());
        trial.failure().ifPresent(reason -> line("%13s%s", "", reason));
    }

    @Override
    public void tested(FinalTest test, CatImages images) {
        line("");
        line("Best: %s", test.setting());
        line(
                "%s, trained on all %d training images and tested once on %d images:",
                counted(test.seeds(), "network"),
                images.training().count(),
                images.test().count());
        diverged(test);
        if (test.succeeded()) {
            accuracy(test.accuracy(), images.test().count());
        }
        line("Always %s", ConstantAnswer.line(images.test(), images.training()));
    }

    private void diverged(FinalTest test) {
        if (!test.failures().isEmpty()) {
            line("%d of %d seeds diverged", test.failures().size(), test.seeds());
            test.failures().forEach(reason -> line("    %s", reason));
        }
    }

    private void accuracy(Spread accuracy, int images) {
        line("Test accuracy: %s", testAccuracy(accuracy));
        line("    %s", ofOneNetwork(accuracy.mean(), images));
    }

    private static String testAccuracy(Spread accuracy) {
        double halfWidth = 100 * accuracy.halfWidth();
        double mean = 100 * accuracy.mean();
        return accuracy.count() == 1
                ? String.format(Locale.ROOT, "%.2f %%", mean)
                : String.format(
                        Locale.ROOT,
                        "%s %% (mean ± standard deviation), 95 %% interval of the mean %.2f %% to %.2f %%",
                        percent(accuracy),
                        mean - halfWidth,
                        mean + halfWidth);
    }

    private static String ofOneNetwork(double accuracy, int images) {
        Interval interval = Interval.wilson((int) Math.round(accuracy * images), images);
        return String.format(
                Locale.ROOT,
                "one such network on %d other images: 95 %% interval %.1f %% to %.1f %%",
                images,
                100 * interval.lower(),
                100 * interval.upper());
    }

    private static String percent(Spread accuracy) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", 100 * accuracy.mean(), 100 * accuracy.deviation());
    }

    private static String cost(Spread cost) {
        return String.format(Locale.ROOT, "%.4f ± %.4f", cost.mean(), cost.deviation());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
