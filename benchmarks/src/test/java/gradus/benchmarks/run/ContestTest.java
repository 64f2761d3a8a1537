package gradus.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContestTest {

    @TempDir
    private Path logs;

    @Test
    void run_takesTurnsAndScales() {
        Contender served = served(
                "served", "echo hello; echo ready me 1.0; while read -r x; do echo noise; echo round 6 0.5; done");
        List<Timings> timings = run(served);
        assertThat(timings.get(0).rounds()).containsExactly(3000.0, 3000.0);
        assertThat(timings.get(0).description()).isEqualTo("me 1.0");
        assertThat(timings.get(0).number()).isEqualTo(0.5);
    }

    @Test
    void run_whoDoesNotStart_isAbsentWithTheReason() {
        List<Timings> timings = run(
                served("silent", "echo no such library >&2; exit 3"),
                new Contender("missing", List.of(logs.resolve("nothing").toString()), Map.of(), true, 1));
        assertThat(timings).allMatch(Timings::isAbsent);
        assertThat(timings.get(0).description()).isEqualTo("ended with 3: no such library");
        assertThat(timings.get(1).description()).contains("No such file");
    }

    @Test
    void run_whoBreaksOff_isAbsentAndTheOthersAreNot() {
        List<Timings> timings = run(
                served("broken", "echo ready me; read -r x; echo round 1 1; read -r x; echo out of memory >&2; exit 1"),
                served("whole", "echo ready me; while read -r x; do echo round 1 1; done"));
        assertThat(timings.get(0).isAbsent()).isTrue();
        assertThat(timings.get(0).description()).isEqualTo("ended with 1: out of memory");
        assertThat(timings.get(1).rounds()).hasSize(2);
    }

    private List<Timings> run(Contender... contenders) {
        Comparison comparison = new Comparison("x", "title", "ms", 1000, List.of(contenders), List.of(), Double.NaN);
        List<String> progress = new ArrayList<>();
        return Contest.run(comparison, 2, logs, progress::add);
    }

    private static Contender served(String name, String script) {
        return new Contender(name, List.of("sh", "-c", script), Map.of(), true, 2);
    }
}
