package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.examples.backends.ClosedBackend;
import gradus.examples.backends.RegisteredBackends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void backends_listsWhatIsThereAndWhatCanBeAdded() throws IOException {
        GradusRun run = new RegisteredBackends(folder, ClosedBackend.class.getName(), "gradus.examples.Missing")
                .run("backends");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("ejml: EJML \\d+\\.\\d+\\.\\d+, pure Java\\R    version ")
                .contains("gradus-backend-ejml", "backend-ejml")
                .containsPattern("float64 +\\d+ +\\d+\\.\\d\\d +\\d+ +\\d+\\R")
                .containsPattern("float32 +\\d+ +\\d+\\.\\d\\d +\\d+ +\\d+\\R")
                .contains("closed: never opens")
                .contains("backend 'closed' cannot run here: its native library is not there; add a:b:1\n")
                .contains("backend 'gradus.examples.Missing' cannot be used: not found; mend its jar")
                .containsPattern("nd4j: ND4J \\S+, native OpenBLAS \\S+\\R    version ");
    }

    @Test
    void backends_named_listsOnlyThat() {
        GradusRun run = GradusRun.of("backends", "ejml");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("ejml: ").doesNotContain("nd4j");
    }

    @Test
    void backends_namedAndCannotRun_isToldAndFails() throws IOException {
        GradusRun run = new RegisteredBackends(folder, ClosedBackend.class.getName()).run("backends", "closed");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("backend 'closed' cannot run here: ").doesNotContain("GFLOPS");
    }

    @Test
    void backends_unknownName_isBadInput() {
        GradusRun run = GradusRun.of("backends", "ejml", "njd4");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "gradus: NAME: unknown backend 'njd4'; did you mean 'nd4j'? candidates: ejml (on the class");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void backends_json_holdsWhatIsPrinted() throws IOException {
        Path file = folder.resolve("backends.json");
        assertThat(GradusRun.of("backends", "--json", file.toString()).exitCode())
                .isZero();
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(json.keySet()).containsExactly("command", "version", "backends");
        JsonArray backends = json.getAsJsonArray("backends");
        assertThat(backends).hasSize(3);
        assertRuns(backends.get(0).getAsJsonObject(), "ejml");
        assertRuns(backends.get(1).getAsJsonObject(), "simd");
        assertRuns(backends.get(2).getAsJsonObject(), "nd4j");
    }

    private static void assertRuns(JsonObject backend, String name) {
        assertThat(backend.get("name").getAsString()).isEqualTo(name);
        assertThat(backend.get("state").getAsString()).isEqualTo("found");
        assertThat(backend.get("runs").getAsBoolean()).isTrue();
        assertThat(backend.getAsJsonArray("precisions")).hasSize(2);
        JsonObject float64 = backend.getAsJsonArray("precisions").get(0).getAsJsonObject();
        assertThat(float64.get("precision").getAsString()).isEqualTo("float64");
        assertThat(float64.get("threads").getAsInt()).isPositive();
        for (String speed : List.of("matmulGflops", "addMillionsPerSecond", "tanhMillionsPerSecond")) {
            assertThat(float64.get(speed).getAsDouble()).as(speed).isPositive().isFinite();
        }
    }

    @Test
    void backends_jsonFolderMissing_isFoundBeforeMeasuring() {
        GradusRun run = GradusRun.of(
                "backends", "--json", folder.resolve("no").resolve("x.json").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("gradus: --json: the folder of ").contains("is not there; make it first");
    }
}
