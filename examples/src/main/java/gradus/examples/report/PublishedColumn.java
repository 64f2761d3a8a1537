package gradus.examples.report;

import gradus.examples.cats.ExperimentResult;
import gradus.examples.cats.LoggedCost;
import gradus.examples.cats.PublishedTable;
import java.util.Optional;

/** The article's numbers, to be printed beside ours. */
final class PublishedColumn {

    private final PublishedTable table;

    PublishedColumn(PublishedTable table) {
        this.table = table;
    }

    /** Says what the marks mean. */
    String explanation() {
        String first = "Beside each cost the published one: '=' the same four decimals, '≠' not the same";
        return allTrustworthy()
                ? first + "."
                : first + ", '~' past iteration " + horizon()
                        + ", where round-off decides and nobody can reproduce it.";
    }

    /** Returns what to print behind a cost. */
    String beside(LoggedCost cost) {
        Optional<Integer> row = table.rowOf(cost.iteration());
        if (row.isEmpty()) {
            return "";
        }
        String printed = table.rows().get(row.get());
        return "   " + mark(row.get(), printed, cost) + " " + printed;
    }

    private String mark(int row, String printed, LoggedCost cost) {
        if (row >= table.trustworthyRows()) {
            return "~";
        }
        return printed.equals(PublishedTable.print(cost.cost())) ? "=" : "≠";
    }

    /** Returns what to print behind the test accuracy of a run of as many iterations. */
    String besideAccuracy(int iterations) {
        if (iterations != table.rows().size() * PublishedTable.ITERATIONS_PER_ROW) {
            return "";
        }
        return "   published " + table.testAccuracy() + " %"
                + (allTrustworthy() ? "" : " (decided by round-off, as the last costs are)");
    }

    /** Counts what agrees. */
    String summary(ExperimentResult result) {
        PublishedTable.Agreement agreement = table.agreement(result.costs());
        return "Published costs reproduced: " + agreement.equal() + " of the " + agreement.compared()
                + " reported that can be, of " + table.rows().size() + " in the article.";
    }

    private boolean allTrustworthy() {
        return table.trustworthyRows() == table.rows().size();
    }

    private int horizon() {
        return table.trustworthyRows() * PublishedTable.ITERATIONS_PER_ROW;
    }
}
