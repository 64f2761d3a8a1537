package gradus.examples.horizon;

import gradus.examples.published.Likeness;
import gradus.examples.series.TrainingExperiment;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the trainings of an ensemble have in common.
 *
 * @param name of the experiment
 * @param members how many there were
 * @param likeness when two costs print the same
 * @param rows how the members stood in the iterations whose costs are reported
 * @param firstApart the first iteration, reported or not, in which the members do not all print the same
 */
public record HorizonResult(
        String name, int members, Likeness likeness, List<HorizonRow> rows, OptionalInt firstApart) {

    /** Copies the rows. */
    public HorizonResult {
        rows = List.copyOf(rows);
    }

    /**
     * Compares the costs of trainings.
     *
     * @param experiment what was trained
     * @param costs of every iteration, for each member, the unperturbed one first
     */
    static HorizonResult of(TrainingExperiment experiment, List<double[]> costs) {
        Likeness likeness = experiment.likeness();
        int iterations = costs.get(0).length;
        List<HorizonRow> rows = IntStream.rangeClosed(1, iterations / TrainingExperiment.LOG_EVERY)
                .mapToObj(row -> row(row * TrainingExperiment.LOG_EVERY, costs, likeness))
                .toList();
        OptionalInt firstApart = IntStream.rangeClosed(1, iterations)
                .filter(iteration -> !row(iteration, costs, likeness).same())
                .findFirst();
        return new HorizonResult(experiment.name(), costs.size(), likeness, rows, firstApart);
    }

    // Digits are rounded, which keeps the order, so the lowest and the highest print the same only if all do.
    private static HorizonRow row(int iteration, List<double[]> costs, Likeness likeness) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double[] member : costs) {
            lowest = Math.min(lowest, member[iteration - 1]);
            highest = Math.max(highest, member[iteration - 1]);
        }
        return new HorizonRow(
                iteration, costs.get(0)[iteration - 1], highest - lowest, likeness.holds(lowest, highest));
    }

    /** Returns how many rows, from the first, all members print the same: those that can be trusted. */
    public int trustworthyRows() {
        return (int) rows.stream().takeWhile(HorizonRow::same).count();
    }

    /** Returns the iteration of the last row that can be trusted, 0 if none can. */
    public int horizon() {
        int trusted = trustworthyRows();
        return trusted == 0 ? 0 : rows.get(trusted - 1).iteration();
    }
}
