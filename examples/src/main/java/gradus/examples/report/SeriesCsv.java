package gradus.examples.report;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.series.DescentCurve;
import gradus.examples.series.DescentOutcome;
import gradus.examples.series.Outcome;
import gradus.examples.series.TrainingOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes costs as a table of comma-separated values (RFC 4180): experiment, iteration, cost at full precision, the published
 * one, and how they compare. The last two are empty where nothing is published.
 *
 * <p>A variant of gradient descent is named behind its experiment, {@code gradient-descent-variants/batch}; its costs are those
 * of all training examples in the first iteration of each epoch, and in the iteration that would follow the last.
 */
public final class SeriesCsv {

    private static final String HEADER = "experiment,iteration,cost,published,comparison\r\n";

    private SeriesCsv() {}

    /**
     * Writes outcomes to a file, replacing what was there.
     *
     * @throws IOException if it cannot be written; what was there is still there
     */
    public static void write(List<Outcome> outcomes, Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (Outcome outcome : outcomes) {
            if (outcome instanceof TrainingOutcome trained) {
                trained.costs().forEach(cost -> text.append(line(trained, cost)));
            } else if (outcome instanceof DescentOutcome descent) {
                descent.curves().forEach(curve -> append(descent.name() + "/" + curve.name(), curve, text));
            }
        }
        WholeFile.write(file, text.toString());
    }

    private static void append(String name, DescentCurve curve, StringBuilder text) {
        int epochs = curve.costs().size() - 1;
        for (int epoch = 0; epoch <= epochs; epoch++) {
            int iteration = epoch * (curve.updates() / epochs) + 1;
            text.append(line(name, new LoggedCost(iteration, curve.costs().get(epoch)), ","));
        }
    }

    private static String line(TrainingOutcome outcome, LoggedCost cost) {
        String beside = outcome.published()
                .flatMap(table ->
                        table.rowOf(cost.iteration()).map(row -> table.rows().get(row) + "," + comparison(table, cost)))
                .orElse(",");
        return line(outcome.name(), cost, beside);
    }

    private static String line(String name, LoggedCost cost, String beside) {
        return name + "," + cost.iteration() + "," + cost.cost() + "," + beside + "\r\n";
    }

    private static String comparison(PublishedTable table, LoggedCost cost) {
        return table.mark(cost).orElseThrow().name().toLowerCase(Locale.ROOT);
    }
}
