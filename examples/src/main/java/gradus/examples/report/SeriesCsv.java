package gradus.examples.report;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.series.Outcome;
import gradus.examples.series.TrainingOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes costs as a table of comma-separated values (RFC 4180): experiment, iteration, cost at full precision, the published
 * one, and how they compare. The last two are empty where nothing is published.
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
            }
        }
        WholeFile.write(file, text.toString());
    }

    private static String line(TrainingOutcome outcome, LoggedCost cost) {
        String beside = outcome.published()
                .flatMap(table ->
                        table.rowOf(cost.iteration()).map(row -> table.rows().get(row) + "," + comparison(table, cost)))
                .orElse(",");
        return outcome.name() + "," + cost.iteration() + "," + cost.cost() + "," + beside + "\r\n";
    }

    private static String comparison(PublishedTable table, LoggedCost cost) {
        return table.mark(cost).orElseThrow().name().toLowerCase(Locale.ROOT);
    }
}
