package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why the rows of the tanh network past the twentieth are not asserted anywhere: round-off decides them. */
class PublishedHorizonTest {

    @TempDir
    private Path folder;

    @Test
    void horizon_forwardTanh_isAtTheTwentiethRowOrSoonBehind() throws IOException {
        Path json = folder.resolve("horizon.json");
        GradusRun run = GradusRun.of(
                "horizon",
                "forward-tanh",
                "--data",
                ArticleData.folder().toString(),
                "--members",
                "3",
                "--iterations",
                "2400",
                "--json",
                json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonObject result = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(result.get("trustworthyRows").getAsInt()).isBetween(20, 22);
        assertThat(result.getAsJsonArray("rows")).hasSize(24);
    }
}
