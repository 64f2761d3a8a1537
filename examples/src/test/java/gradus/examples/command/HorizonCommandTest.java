package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSmallData() {
        SmallImages.writeTo(folder);
    }

    @Test
    void horizon_calmTraining_printsEveryRowAndTrustsIt() {
        GradusRun run = horizon("l2-none", "--members", "4", "--iterations", "200");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "Backend: " + DefaultBackend.name() + ", float64",
                        "l2-none: 48 → 5 → 5 → 1, learning rate 0.03, 200 iterations")
                .contains("4 trainings: one as it is, 2 with every weight a unit in the last place off, 1 with sums in"
                        + " another order")
                .containsPattern(" {6}100   0\\.\\d{12,} +(0|\\d\\.\\de-1\\d) +in all\\R")
                .contains("Trustworthy: 2 of 2 rows, to iteration 200")
                .doesNotContain("not in all", "First iteration");
    }

    @Test
    void horizon_withoutName_isThatOfForwardTanh() {
        assertThat(horizon("--members", "2", "--iterations", "1").out()).contains("forward-tanh: 48 → 5 → 5 → 1");
    }

    @Test
    void horizon_json_isTheSameWhateverTheThreads() throws IOException {
        JsonObject one = json("--threads", "1");
        assertThat(one.keySet())
                .containsExactly(
                        "command",
                        "version",
                        "backend",
                        "precision",
                        "data",
                        "name",
                        "members",
                        "comparison",
                        "trustworthyRows",
                        "horizon",
                        "firstApart",
                        "rows");
        assertThat(one.get("trustworthyRows").getAsInt()).isEqualTo(1);
        assertThat(one.get("horizon").getAsInt()).isEqualTo(100);
        assertThat(one.getAsJsonArray("rows")).hasSize(1);
        assertThat(json("--threads", "3")).isEqualTo(one);
    }

    private JsonObject json(String... words) throws IOException {
        Path file = folder.resolve("horizon.json");
        List<String> args = new ArrayList<>(
                List.of("forward-relu", "--members", "5", "--iterations", "100", "--json", file.toString()));
        args.addAll(List.of(words));
        assertThat(horizon(args.toArray(String[]::new)).exitCode()).isZero();
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forward-rleu | NAME: unknown experiment 'forward-rleu'; did you mean 'forward-relu'?",
                "gradient-checking | NAME: expected an experiment that trains a network, received 'gradient-checking' (there are: forward-tanh, forward-relu, init-zeros, ",
                "init-he | init-he: there is no folder catdog with JPEG images",
                "--members=1 | --members: expected at least 2, received 1",
                "--threads=0 | --threads: expected at least 1, received 0",
                "--iterations=0 | --iterations: expected at least 1, received 0",
                "--backend=ejlm | --backend: unknown backend 'ejlm'; did you mean 'ejml'?",
                "--json=nowhere/x.json | --json: the folder of 'nowhere/x.json' is not there; make it first",
            })
    void horizon_wordNotUsable_isBadInput(String word, String expected) {
        GradusRun run = horizon(word);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradus: " + expected);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void help_listsWhatCanBeTrainedOnly() {
        assertThat(GradusRun.of("horizon", "--help").out().replaceAll("\\s+", " "))
                .contains("forward-relu, init-zeros, init-random")
                .doesNotContain("gradient-checking", "gradient-descent-variants");
    }

    @Test
    void horizon_endedBeforeAnyCost_saysSo() {
        GradusRun run = horizon("forward-relu", "--members", "2", "--iterations", "50");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("No cost is reported before iteration 100, so no row can be judged.")
                .doesNotContain("Trustworthy", "spread");
    }

    private GradusRun horizon(String... words) {
        List<String> args = new ArrayList<>(List.of("horizon", "--data", folder.toString()));
        args.addAll(List.of(words));
        return GradusRun.of(args.toArray(String[]::new));
    }
}
