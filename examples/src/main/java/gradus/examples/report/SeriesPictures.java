package gradus.examples.report;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.series.DescentOutcome;
import gradus.examples.series.Outcome;
import gradus.examples.series.TrainingOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The experiments in pictures: {@code costs-NAME.svg} for each that was run, our curve and the published one. */
public final class SeriesPictures {

    private SeriesPictures() {}

    /**
     * Writes the pictures, replacing earlier ones.
     *
     * @param outcomes what to show
     * @param folder where they go
     * @throws IOException if one cannot be written
     */
    public static void write(List<Outcome> outcomes, Path folder) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof TrainingOutcome trained) {
                WholeFile.write(file(outcome, folder), CostChart.svg("iteration", curves(trained)));
            } else if (outcome instanceof DescentOutcome descent) {
                WholeFile.write(file(outcome, folder), CostChart.svg("examples seen", curves(descent)));
            }
        }
    }

    private static Path file(Outcome outcome, Path folder) {
        return folder.resolve("costs-" + outcome.name() + ".svg");
    }

    private static List<Curve> curves(TrainingOutcome outcome) {
        List<Curve> curves = new ArrayList<>();
        curves.add(Curve.of(outcome.name(), outcome.costs()));
        outcome.published().ifPresent(table -> curves.add(Curve.of("published", costs(table))));
        return curves;
    }

    private static List<Curve> curves(DescentOutcome outcome) {
        return outcome.curves().stream()
                .map(curve -> new Curve(
                        curve.name(),
                        IntStream.range(0, curve.costs().size())
                                .mapToObj(epoch -> new Curve.Point(
                                        (double) epoch * outcome.examples(),
                                        curve.costs().get(epoch)))
                                .toList()))
                .toList();
    }

    private static List<LoggedCost> costs(PublishedTable table) {
        List<LoggedCost> costs = new ArrayList<>();
        for (String row : table.rows()) {
            costs.add(new LoggedCost((costs.size() + 1) * table.iterationsPerRow(), Double.parseDouble(row)));
        }
        return costs;
    }
}
