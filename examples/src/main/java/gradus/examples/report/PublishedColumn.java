package gradus.examples.report;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.Mark;
import gradus.examples.published.PublishedTable;
import gradus.metric.Accuracy;
import java.util.List;
import java.util.Optional;

/** The series' numbers, to be printed beside ours. */
final class PublishedColumn {

    private final PublishedTable table;

    PublishedColumn(PublishedTable table) {
        this.table = table;
    }

    /** Says what the marks mean. */
    String explanation() {
        if (table.trustworthyRows() == 0) {
            return "Beside each cost the published one: '~', round-off decides all of them and nobody can reproduce them.";
        }
        String first = "Beside each cost the published one: '=' " + table.likeness() + ", '≠' not the same";
        return table.isTrustworthy()
                ? first + "."
                : first + ", '~' past iteration " + horizon()
                        + ", where round-off decides and nobody can reproduce it.";
    }

    /** Returns what to print behind a cost. */
    String beside(LoggedCost cost) {
        return table.mark(cost)
                .map(mark -> "   " + mark + " "
                        + table.rows().get(table.rowOf(cost.iteration()).orElseThrow()))
                .orElse("");
    }

    /**
     * Returns what to print behind the accuracy of a run.
     *
     * @param set of images
     * @param accuracy of ours
     * @param iterations how many the run had
     */
    String besideAccuracy(String set, Accuracy accuracy, int iterations) {
        return table.markAccuracy(set, accuracy, iterations)
                .map(mark -> "   " + mark + " " + table.accuracies().get(set) + " %"
                        + (mark == Mark.NOISE ? ", decided by round-off" : ""))
                .orElse("");
    }

    /** Counts what agrees. */
    String summary(List<LoggedCost> costs) {
        if (table.trustworthyRows() == 0) {
            return "None of the " + table.rows().size() + " published costs can be reproduced.";
        }
        PublishedTable.Agreement agreement = table.agreement(costs);
        if (agreement.compared() == 0) {
            return "No reported cost is that of an iteration with one of the " + table.trustworthyRows()
                    + " published costs that can be reproduced.";
        }
        return "Published costs reproduced: " + agreement.same() + " of the " + agreement.compared()
                + " reported that can be, of " + table.rows().size() + " in the article.";
    }

    /** Returns what a reader should know of the costs that round-off decides, if any was shown. */
    Optional<String> note(List<LoggedCost> costs) {
        boolean noiseWasShown =
                costs.stream().flatMap(cost -> table.mark(cost).stream()).anyMatch(mark -> mark == Mark.NOISE);
        return noiseWasShown ? table.note() : Optional.empty();
    }

    private int horizon() {
        return table.trustworthyRows() * table.iterationsPerRow();
    }
}
