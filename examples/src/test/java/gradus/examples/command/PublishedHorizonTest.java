package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why rows of the tanh network past the twentieth are asserted nowhere, and all of the ReLU network. */
class PublishedHorizonTest {

    @TempDir
    private Path folder;

    @Test
    void horizon_forwardRelu_isBehindTheLastRow() throws IOException {
        assertThat(trustworthyRows("forward-relu", 30)).isEqualTo(30);
    }

    @Test
    void horizon_forwardTanh_isAtTheTwentiethRowOrSoonBehind() throws IOException {
        assertThat(trustworthyRows("forward-tanh", 24)).isBetween(20, 22);
    }

    private int trustworthyRows(String experiment, int rows) throws IOException {
        Path json = folder.resolve("horizon.json");
        GradusRun run = GradusRun.of(
                "horizon",
                experiment,
                "--data",
                ArticleData.folder().toString(),
                "--members",
                "3",
                "--iterations",
                String.valueOf(100 * rows),
                "--json",
                json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonObject result = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(result.getAsJsonArray("rows")).hasSize(rows);
        return result.get("trustworthyRows").getAsInt();
    }
}
