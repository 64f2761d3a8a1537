package gradus.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.series.Series;
import gradus.examples.series.TrainingExperiment;
import gradus.examples.series.TrainingOutcome;
import gradus.metric.Accuracy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands beside the numbers of a run that is the published one. */
class SeriesLinesTest {

    private static final String CHAOS = "training is chaotic";

    @Test
    void finished_noCost_comparesNothing() {
        assertThat(lines("forward-relu", 50, List.of()))
                .contains("No cost is reported before iteration 100.")
                .doesNotContain("Published costs reproduced");
    }

    @Test
    void finished_noRowThatRoundOffDecides_hasNoNote() {
        assertThat(lines("forward-tanh", 100, List.of(new LoggedCost(100, 0.65561))))
                .contains("   = 0.6556")
                .contains("Published costs reproduced: 1 of the 1 reported that can be, of 30 in the article.")
                .doesNotContain(CHAOS);
    }

    @Test
    void finished_aRowThatRoundOffDecides_hasTheNote() {
        assertThat(lines("forward-tanh", 2100, List.of(new LoggedCost(2100, 0.6))))
                .contains("   ~ 0.5112")
                .contains("No reported cost is that of an iteration with one of the 20 published costs")
                .contains(CHAOS);
    }

    @Test
    void finished_accuracy_standsBesideThePublishedOneAtTheEnd() {
        assertThat(lines("forward-relu", 3000, List.of())).contains("Accuracy, test: 42.00 % (21 of 50)   = 42.00 %\n");
        assertThat(lines("dropout-none", 1000, List.of())).contains("Accuracy, test: 42.00 % (21 of 50)   ≠ 34.00 %\n");
        assertThat(lines("forward-tanh", 3000, List.of()))
                .contains("Accuracy, test: 42.00 % (21 of 50)   ~ 68.00 %, decided by round-off\n");
        assertThat(lines("forward-relu", 2999, List.of())).contains("Accuracy, test: 42.00 % (21 of 50)\n");
    }

    private static String lines(String name, int iterations, List<LoggedCost> costs) {
        TrainingExperiment experiment = Series.trainingNamed(name).endedAfter(iterations);
        Optional<PublishedTable> published = experiment.published();
        StringWriter text = new StringWriter();
        SeriesLines lines = new SeriesLines(new PrintWriter(text));
        lines.training(experiment, experiment.network(2), published);
        costs.forEach(lines::cost);
        Map<String, Accuracy> accuracies = Map.of(PublishedTable.TEST, new Accuracy(21, 50));
        lines.finished(new TrainingOutcome(name, List.of(2, 1), iterations, costs, accuracies, published, 1));
        return text.toString();
    }
}
