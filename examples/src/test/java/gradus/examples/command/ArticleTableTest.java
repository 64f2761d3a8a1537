package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.backend.BackendCandidate;
import gradus.backend.Backends;
import gradus.examples.cats.PublishedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise: the article's published tables come out of the command, on every backend, read from what it writes for machines. */
class ArticleTableTest {

    @TempDir
    private Path folder;

    static Stream<String> backends() {
        return Backends.candidates().stream()
                .filter(candidate -> candidate.state() == BackendCandidate.State.FOUND)
                .map(BackendCandidate::name);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void cats_articleData_relu_reproducesAllRowsAndTheTestAccuracy(String backend) throws IOException {
        JsonObject relu = experiment(backend, "relu");
        PublishedTable table = PublishedTable.of("forward-relu").orElseThrow();
        assertThat(printedCosts(relu)).hasSize(30).isEqualTo(table.rows());
        assertThat(relu.get("testAccuracy").getAsDouble()).isEqualTo(42.0);
        assertThat(table.testAccuracy()).isEqualTo("42.00");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void cats_articleData_tanh_reproducesTheFirstTwentyRows(String backend) throws IOException {
        JsonObject tanh = experiment(backend, "tanh");
        PublishedTable table = PublishedTable.of("forward-tanh").orElseThrow();
        assertThat(printedCosts(tanh)).hasSize(30);
        assertThat(printedCosts(tanh).subList(0, 20)).isEqualTo(table.rows().subList(0, 20));
    }

    private JsonObject experiment(String backend, String activation) throws IOException {
        Path json = folder.resolve(activation + ".json");
        GradusRun run = GradusRun.of(
                "cats",
                "--backend",
                backend,
                "--data",
                ArticleData.folder().toString(),
                "--activation",
                activation,
                "--json",
                json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonArray experiments =
                JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("experiments");
        assertThat(experiments).hasSize(1);
        return experiments.get(0).getAsJsonObject();
    }

    private static List<String> printedCosts(JsonObject experiment) {
        List<String> printed = new ArrayList<>();
        for (JsonElement row : experiment.getAsJsonArray("costs")) {
            printed.add(PublishedTable.print(row.getAsJsonObject().get("cost").getAsDouble()));
        }
        return printed;
    }
}
