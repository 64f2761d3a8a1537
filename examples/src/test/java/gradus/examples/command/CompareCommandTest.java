package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.examples.backends.ClosedBackend;
import gradus.examples.backends.RegisteredBackends;
import gradus.examples.compare.ReferenceProvider;
import gradus.examples.compare.SlantedProvider;
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

class CompareCommandTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path services;

    @BeforeEach
    void writeSmallData() {
        SmallImages.writeTo(folder);
    }

    @Test
    void compare_ejmlWithTheReference_agree() throws IOException {
        GradusRun run = compare("ejml,reference", "--log-every", "5");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Backend a: ejml, float64", "Backend b: reference, float64", "Tolerance: 1.0e-09 of a tensor")
                .containsPattern(" {7}10   0\\.\\d{12}   0\\.\\d{12}   (none|\\d\\.\\d\\de-\\d\\d at iteration )")
                .contains("forward-tanh: the backends agree in all 10 iterations\n")
                .contains("forward-relu: the backends agree in all 10 iterations\n")
                .doesNotContain("First difference");
    }

    @Test
    void compare_tanhOffFromTheFifthCallOn_isToldFromTheThirdIterationOn() throws IOException {
        // Two hidden layers take two tanhs in an iteration.
        GradusRun run = compare("reference,slanted", "--activation", "tanh", "--log-every", "1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("First difference: ")))
                .containsExactly("First difference: 1.00e-06 at iteration 3 in layer 1 a");
        assertThat(run.out())
                .containsPattern("        2   (0\\.\\d{12})   \\1   none")
                .contains("forward-tanh: the backends differ, first by 1.00e-06 at iteration 3 in layer 1 a\n");
    }

    @Test
    void compare_differencePastWhatIsJudged_isToldAndForgiven() throws IOException {
        GradusRun run = compare("reference,slanted", "--activation", "tanh", "--until", "2");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Tolerance: 1.0e-09 of a tensor's largest magnitude, judged up to iteration 2\n")
                .contains("First difference: 1.00e-06 at iteration 3 in layer 1 a, past what is judged\n")
                .contains("forward-tanh: the backends agree in all 2 iterations that are judged\n");
    }

    @Test
    void compare_differenceWithinTheTolerance_isNone() throws IOException {
        GradusRun run =
                compare("reference,slanted", "--activation", "tanh", "--iterations", "3", "--tolerance", "1e-5");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("Largest difference: \\d\\.\\d\\de-0[67] at iteration 3 in ")
                .contains("the backends agree in all 3 iterations\n");
    }

    @Test
    void compare_oneBackendTwice_trivially() throws IOException {
        GradusRun run = compare("ejml,ejml", "--tolerance", "0");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Largest difference: none");
    }

    @Test
    void compare_precisionOfItsOwn_setsTheTolerance() throws IOException {
        GradusRun run = compare("ejml,ejml:float32");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Backend a: ejml, float64", "Backend b: ejml, float32")
                .contains("Tolerance: 5.7e-06 of a tensor"); // 2 · 48 inputs · 2⁻²⁴
    }

    @Test
    void compare_json_holdsWhatIsPrinted() throws IOException {
        Path file = folder.resolve("compare.json");
        compare("reference,slanted", "--activation", "tanh", "--log-every", "5", "--json", file.toString());
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(json.keySet()).containsExactly("command", "version", "backends", "seed", "experiments");
        assertThat(json.getAsJsonArray("backends")).hasToString("[\"reference:float64\",\"slanted:float64\"]");
        JsonObject tanh = json.getAsJsonArray("experiments").get(0).getAsJsonObject();
        assertThat(tanh.get("agree").getAsBoolean()).isFalse();
        assertThat(tanh.get("tolerance").getAsDouble()).isEqualTo(1e-9);
        assertThat(tanh.get("until").getAsInt()).isEqualTo(10);
        JsonObject first = tanh.getAsJsonObject("first");
        assertThat(first.get("iteration").getAsInt()).isEqualTo(3);
        assertThat(first.get("where").getAsString()).isEqualTo("layer 1 a");
        assertThat(first.get("size").getAsDouble()).isBetween(0.999e-6, 1.001e-6);
        assertThat(tanh.getAsJsonArray("costs")).hasSize(2);
        JsonObject row = tanh.getAsJsonArray("costs").get(1).getAsJsonObject();
        assertThat(row.get("iteration").getAsInt()).isEqualTo(10);
        assertThat(row.get("a").getAsDouble())
                .isNotEqualTo(row.get("b").getAsDouble())
                .isBetween(0.6, 0.8);
    }

    @Test
    void compare_trainingDiverges_namesTheBackendAndFails() throws IOException {
        GradusRun run = compare("ejml,reference", "--learning-rate", "1000");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern(
                        "^gradus: (ejml|reference) float64: training diverged: the cost of iteration \\d+ is ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void compare_backendCannotRun_isAFailure() throws IOException {
        GradusRun run = compare("ejml,closed");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("gradus: backend 'closed' cannot run here: its native library is not there");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ejml | --seed | 1 | --backends: expected two names with a comma between, received 'ejml'; such as ejml,",
                "ejml, | --seed | 1 | --backends: expected two names with a comma between, received 'ejml,'",
                "ejml,ejml,ejml | --seed | 1 | --backends: expected two names with a comma between",
                "ejml,ejlm | --seed | 1 | --backends: unknown backend 'ejlm'; did you mean 'ejml'?",
                "ejml,ejml:float16 | --seed | 1 | --backends: expected float64 or float32, received 'float16'",
                "ejml,slanted:float32 | --seed | 1 | --backends: backend 'slanted' has no float32, it has float64",
                "ejml,ejml | --precision | half | --precision: expected float64 or float32, received 'half'",
                "ejml,ejml | --tolerance | -1 | --tolerance: expected a number of at least 0, received -1.0",
                "ejml,ejml | --tolerance | NaN | --tolerance: expected a number of at least 0, received NaN",
                "ejml,ejml | --until | 0 | --until: expected at least 1, received 0",
            })
    void compare_wordNotUsable_isBadInput(String backends, String option, String value, String expected)
            throws IOException {
        GradusRun run = compare(backends, option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradus: " + expected).doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void compare_backendsMissing_isBadInput() {
        GradusRun run = GradusRun.of("compare");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradus: Missing required option: '--backends=A,B'");
    }

    private GradusRun compare(String backends, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("compare", "--data", folder.toString(), "--backends", backends));
        args.addAll(List.of(more));
        if (!args.contains("--iterations")) {
            args.addAll(List.of("--iterations", "10"));
        }
        return new RegisteredBackends(
                        services,
                        ReferenceProvider.class.getName(),
                        SlantedProvider.class.getName(),
                        ClosedBackend.class.getName())
                .run(args.toArray(String[]::new));
    }
}
