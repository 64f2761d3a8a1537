package gradus.examples.report;

import gradus.examples.cats.CatSettings;
import gradus.examples.compare.ComparisonReport;
import gradus.examples.compare.ComparisonResult;
import gradus.examples.compare.ComparisonRow;
import gradus.examples.compare.Difference;
import gradus.examples.compare.Judgement;
import gradus.examples.source.CatImages;
import gradus.network.NetworkSpec;
import gradus.tensor.Backend;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints a comparison of two backends for people.
 *
 * @param out where to
 * @param settings of the training
 */
public record ComparisonLines(PrintWriter out, CatSettings settings) implements ComparisonReport {

    @Override
    public void started(CatImages images, Backend a, Backend b) {
        images.files().forEach(file -> line("Data: %s", file.path()));
        line("Backend a: %s, %s", a.name(), a.precision());
        line("Backend b: %s, %s", b.name(), b.precision());
    }

    @Override
    public void training(String experiment, NetworkSpec network, Judgement judgement) {
        line("");
        line(
                "%s: %s, learning rate %s, %d iterations",
                experiment, network, settings.optimiser().learningRate(), settings.iterations());
        line(
                "Tolerance: %.1e of a tensor's largest magnitude%s",
                judgement.tolerance(),
                judgement.until() < settings.iterations() ? ", judged up to iteration " + judgement.until() : "");
        line("%9s   %14s   %14s   %s", "iteration", "cost of a", "cost of b", "largest difference so far");
    }

    @Override
    public void parted(Difference first, Judgement judgement) {
        line(
                "First difference: %s%s",
                text(first), first.iteration() > judgement.until() ? ", past what is judged" : "");
    }

    @Override
    public void row(ComparisonRow row) {
        line("%9d   %.12f   %.12f   %s", row.iteration(), row.costA(), row.costB(), textOrNone(row.largest()));
    }

    @Override
    public void finished(ComparisonResult result) {
        line("Largest difference: %s", textOrNone(result.largest()));
        line("%s: the backends %s", result.name(), verdict(result));
    }

    private static String verdict(ComparisonResult result) {
        int judged = Math.min(result.iterations(), result.judgement().until());
        String agreement =
                "agree in all " + judged + " iterations" + (judged < result.iterations() ? " that are judged" : "");
        return result.first()
                .filter(difference -> !result.agrees())
                .map(difference -> "differ, first by " + text(difference))
                .orElse(agreement);
    }

    private static String textOrNone(Optional<Difference> difference) {
        return difference.map(ComparisonLines::text).orElse("none");
    }

    private static String text(Difference difference) {
        return String.format(
                Locale.ROOT,
                "%.2e at iteration %d in %s",
                difference.size(),
                difference.iteration(),
                difference.where());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
