package gradus.examples.report;

import gradus.examples.horizon.HorizonResult;
import gradus.examples.horizon.HorizonRow;
import gradus.examples.horizon.Member;
import gradus.examples.horizon.Perturbation;
import gradus.examples.series.TrainingExperiment;
import gradus.examples.source.SeriesImages;
import gradus.network.NetworkSpec;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints for people how far the digits of a training can be trusted.
 *
 * @param out where to
 */
public record HorizonLines(PrintWriter out) {

    /** Says what is about to be done. */
    public void started(
            TrainingExperiment experiment,
            NetworkSpec network,
            SeriesImages images,
            String backend,
            List<Member> members) {
        images.files().forEach(file -> line("Data: %s", file.path()));
        line("Backend: %s", backend);
        line("");
        line(
                "%s: %s, learning rate %s, %d iterations",
                experiment.name(), network, experiment.learningRate(), experiment.iterations());
        line(
                "%d trainings: one as it is, %d with every weight a unit in the last place off, %d with sums in another order",
                members.size(), count(members, Perturbation.LAST_PLACE), count(members, Perturbation.ORDER));
    }

    private static long count(List<Member> members, Perturbation perturbation) {
        return members.stream()
                .filter(member -> member.perturbation() == perturbation)
                .count();
    }

    /** Prints the result. */
    public void finished(HorizonResult result) {
        if (result.rows().isEmpty()) {
            line("No cost is reported before iteration %d, so no row can be judged.", TrainingExperiment.LOG_EVERY);
        } else {
            print(result);
        }
        result.firstApart()
                .ifPresent(iteration -> line("First iteration in which not all are the same: %d", iteration));
    }

    private void print(HorizonResult result) {
        line("%9s   %-18s   %-8s   %s", "iteration", "cost", "spread", result.likeness());
        for (HorizonRow row : result.rows()) {
            line(
                    "%9d   %-18s   %-8s   %s",
                    row.iteration(),
                    result.likeness().print(row.cost()),
                    row.spread() == 0 ? "0" : String.format(Locale.ROOT, "%.1e", row.spread()),
                    row.same() ? "in all" : "not in all");
        }
        line(
                "Trustworthy: %d of %d rows%s",
                result.trustworthyRows(),
                result.rows().size(),
                result.horizon() == 0 ? "" : ", to iteration " + result.horizon());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
