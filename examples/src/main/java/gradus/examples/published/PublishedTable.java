package gradus.examples.published;

import gradus.metric.Accuracy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the article series printed for one network.
 *
 * @param rows the costs of every so many iterations, as printed
 * @param iterationsPerRow how many that are
 * @param trustworthyRows how many rows, from the first, another machine can reproduce; the rest is decided by round-off
 * @param likeness when a cost of ours is the same as a printed one
 * @param reference what ours must also be the same as, where that is known better
 * @param accuracies in percent, as printed, by the set of images: {@value #TRAINING} or {@value #TEST}
 * @param note what a reader should know
 */
public record PublishedTable(
        List<String> rows,
        int iterationsPerRow,
        int trustworthyRows,
        Likeness likeness,
        Optional<ReferenceCosts> reference,
        Map<String, String> accuracies,
        Optional<String> note) {

    /** The images a network learns from, {@value}. */
    public static final String TRAINING = "training";

    /** The images it has never seen, {@value}. */
    public static final String TEST = "test";

    private static final Likeness PERCENT = new SameDecimals(2);

    /** Copies the collections and checks that the counts fit. */
    public PublishedTable {
        rows = List.copyOf(rows);
        accuracies = Map.copyOf(accuracies);
        int count = rows.size();
        if (trustworthyRows < 0 || trustworthyRows > count) {
            throw new IllegalArgumentException(
                    "table: expected 0 to " + count + " trustworthy rows, received " + trustworthyRows);
        }
        if (reference.isPresent() && reference.get().costs().size() != count) {
            throw new IllegalArgumentException(
                    "table: expected " + count + " reference costs, one for each row, received "
                            + reference.get().costs().size());
        }
    }

    /** Returns the table of an experiment, if the series has one. */
    public static Optional<PublishedTable> of(String experiment) {
        return TableFile.read(experiment);
    }

    /** Returns the iteration of the last row. */
    public int iterations() {
        return rows.size() * iterationsPerRow;
    }

    /** Returns whether every row can be reproduced, and with them the accuracies. */
    public boolean isTrustworthy() {
        return trustworthyRows == rows.size();
    }

    /** Returns the row of an iteration, counted from 0, if it has one. */
    public Optional<Integer> rowOf(int iteration) {
        int row = iteration / iterationsPerRow - 1;
        boolean printed = iteration % iterationsPerRow == 0 && row >= 0 && row < rows.size();
        return printed ? Optional.of(row) : Optional.empty();
    }

    /** Compares a cost of ours with the printed one of its iteration, if there is one. */
    public Optional<Mark> mark(LoggedCost cost) {
        return rowOf(cost.iteration()).map(row -> mark(row, cost.cost()));
    }

    private Mark mark(int row, double cost) {
        if (row >= trustworthyRows) {
            return Mark.NOISE;
        }
        boolean same = likeness.holds(cost, Double.parseDouble(rows.get(row)))
                && reference.map(costs -> costs.holds(row, cost)).orElse(true);
        return same ? Mark.SAME : Mark.DIFFERENT;
    }

    /**
     * Compares an accuracy of ours with the printed one, if there is one and ours is that of the printed run's end.
     *
     * @param set of images, {@value #TRAINING} or {@value #TEST}
     * @param accuracy of ours
     * @param iterations how many our run had
     */
    public Optional<Mark> markAccuracy(String set, Accuracy accuracy, int iterations) {
        return Optional.ofNullable(accuracies.get(set))
                .filter(printed -> iterations == iterations())
                .map(printed -> {
                    if (!isTrustworthy()) {
                        return Mark.NOISE;
                    }
                    boolean same = PERCENT.holds(accuracy.percent(), Double.parseDouble(printed));
                    return same ? Mark.SAME : Mark.DIFFERENT;
                });
    }

    /** Counts the trustworthy rows that a run reports, and how many of them are the same. */
    public Agreement agreement(List<LoggedCost> costs) {
        List<Mark> marks = costs.stream()
                .flatMap(cost -> mark(cost).stream())
                .filter(mark -> mark != Mark.NOISE)
                .toList();
        int same = (int) marks.stream().filter(mark -> mark == Mark.SAME).count();
        return new Agreement(same, marks.size());
    }

    /**
     * How far a run agrees with the table.
     *
     * @param same trustworthy rows that are the same
     * @param compared trustworthy rows the run reports
     */
    public record Agreement(int same, int compared) {

        /** Returns whether all are the same. */
        public boolean isComplete() {
            return same == compared;
        }
    }
}
