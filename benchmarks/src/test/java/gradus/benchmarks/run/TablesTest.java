package gradus.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.benchmarks.run.Comparison.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TablesTest {

    private static final Timings PEER = timings("peer", 2.0, 4.0, 4.0);
    private static final Timings OURS = timings("ours", 1.0, 1.0, 3.0);
    private static final Timings ABSENT = timings("gone");

    @Test
    void markdown_ofAContender_hasItsMedianAndTheRatiosOfTheRounds() {
        assertThat(tables(List.of(), PEER, OURS).markdown())
                .contains("| ours | 1.000 | 1.000 to 3.000 | 1.000 | 0.500 (0.250 to 0.750) |");
    }

    @Test
    void markdown_whereTheFirstIsAbsent_comparesWithTheSecond() {
        assertThat(tables(List.of(), ABSENT, OURS, PEER).markdown())
                .contains("| gone | absent | | | | | what it is |")
                .contains("| ours | 1.000 | 1.000 to 3.000 | 1.000 | 1.000 (1.000 to 1.000) |");
    }

    @Test
    void markdown_ofATarget_saysWhetherItIsMet() {
        List<Target> targets = List.of(new Target("ours", "peer", 0.5), new Target("peer", "ours", 1.3));
        assertThat(tables(targets, PEER, OURS).markdown())
                .contains("| ours / peer | 0.500 | 0.500 (0.250 to 0.750) | met |")
                .contains("| peer / ours | 1.300 | 2.000 (1.333 to 4.000) | **missed** |");
    }

    @Test
    void markdown_ofATargetForOneWhoIsAbsent_isSilent() {
        assertThat(tables(List.of(new Target("gone", "peer", 0.5)), PEER, ABSENT)
                        .markdown())
                .doesNotContain("at most");
    }

    @Test
    void markdown_ofSizes_hasTheExponent() {
        Comparison sizes = new Comparison("c", "title", "ms", 1000, List.of(), List.of(), 2);
        Tables tables = new Tables(new Report.Section(
                sizes, List.of(timings("1", 1.0), timings("2", 4.0), timings("4", 16.0), timings("8", 64.0))));
        assertThat(tables.markdown())
                .contains("power of 2.00 over all sizes, 2.00 over the upper half; theory says 2.");
    }

    private static Tables tables(List<Target> targets, Timings... timings) {
        Comparison comparison = new Comparison("x", "title", "s", 1, List.of(), targets, Double.NaN);
        return new Tables(new Report.Section(comparison, List.of(timings)));
    }

    private static Timings timings(String name, Double... rounds) {
        return new Timings(name, "what it is", List.of(rounds), List.of(rounds), Double.NaN);
    }
}
