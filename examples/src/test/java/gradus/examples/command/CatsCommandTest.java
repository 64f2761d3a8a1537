package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.examples.source.BuiltinSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatsCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void keepBuiltinImagesHere() {
        System.setProperty(
                BuiltinSource.FOLDER_PROPERTY, folder.resolve("builtin").toString());
    }

    @AfterEach
    void forgetFolder() {
        System.clearProperty(BuiltinSource.FOLDER_PROPERTY);
    }

    @Test
    void cats_builtin_trainsBothNetworksAndPrintsTheArticlesLines() {
        GradusRun run = GradusRun.of("cats", "--iterations", "4", "--log-every", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Original dimensions:", "Training: (209, 64, 64, 3), (209,)", "Test: (50, 64, 64, 3), (50,)")
                .contains("New dimensions:", "Training: (12288, 209), (1, 209)", "Test: (12288, 50), (1, 50)")
                .contains("72 'cat' and 137 'non-cat' for training, 33 'cat' and 17 'non-cat' for test")
                .contains("forward-tanh: 12288 → 5 → 5 → 1, learning rate 0.03, 4 iterations", "forward-relu: 12288")
                .containsPattern("The cost after 2 iterations is: 0\\.69\\d\\d\\R")
                .containsPattern("The cost after 4 iterations is: 0\\.69\\d\\d\\R")
                .containsPattern("Training accuracy: \\d+\\.\\d\\d % \\(\\d+ of 209\\)")
                .containsPattern("Test accuracy: \\d+\\.\\d\\d % \\(\\d+ of 50\\)")
                .containsPattern(
                        " {4}95 % interval \\d+\\.\\d % to \\d+\\.\\d %: 209 images carry about ± \\d+ points\\R")
                .containsPattern(
                        " {4}95 % interval \\d+\\.\\d % to \\d+\\.\\d %: 50 images carry about ± \\d+ points\\R")
                .containsPattern(
                        " {4}'cat': precision 0\\.\\d{3}, recall [01]\\.\\d{3}, F1 0\\.\\d{3}, AUC 0\\.\\d{3}\\R")
                .doesNotContain("published");
    }

    @Test
    void cats_json_holdsEverythingAtFullPrecision() throws IOException {
        Path file = folder.resolve("run.json");
        GradusRun run = GradusRun.of(
                "cats",
                "--iterations",
                "3",
                "--log-every",
                "1",
                "--seed",
                "7",
                "--layers",
                "4,3,2",
                "--json",
                file.toString());
        assertThat(run.exitCode()).isZero();
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(json.keySet())
                .containsExactly("command", "version", "backend", "precision", "seed", "data", "experiments");
        assertThat(json.get("command").getAsString()).isEqualTo("cats");
        assertThat(json.get("version").getAsString()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(json.get("backend").getAsString()).isEqualTo(DefaultBackend.name());
        assertThat(json.get("precision").getAsString()).isEqualTo("float64");
        assertThat(json.get("seed").getAsLong()).isEqualTo(7);
        JsonArray data = json.getAsJsonArray("data");
        assertThat(data).hasSize(2);
        assertThat(data.get(0).getAsJsonObject().get("path").getAsString()).endsWith("train_catvnoncat.h5");
        assertThat(data.get(1).getAsJsonObject().get("sha256").getAsString()).matches("[0-9a-f]{64}");
        JsonArray experiments = json.getAsJsonArray("experiments");
        assertThat(experiments).hasSize(2);
        JsonObject tanh = experiments.get(0).getAsJsonObject();
        assertThat(tanh.keySet())
                .containsExactly(
                        "name",
                        "activation",
                        "layers",
                        "costs",
                        "trainingSeconds",
                        "gramForm",
                        "trainAccuracy",
                        "trainAccuracyInterval",
                        "testAccuracy",
                        "testAccuracyInterval",
                        "testRecognition");
        assertThat(tanh.get("name").getAsString()).isEqualTo("forward-tanh");
        assertThat(tanh.getAsJsonArray("layers")).hasToString("[12288,4,3,2,1]");
        JsonArray costs = tanh.getAsJsonArray("costs");
        assertThat(costs).hasSize(3);
        assertThat(costs.get(2).getAsJsonObject().get("iteration").getAsInt()).isEqualTo(3);
        assertThat(costs.get(2).getAsJsonObject().get("cost").getAsString().length())
                .isGreaterThan(12);
        assertThat(tanh.get("trainingSeconds").getAsDouble()).isPositive();
        assertThat(tanh.get("trainAccuracy").getAsDouble()).isBetween(0.0, 100.0);
        JsonArray interval = tanh.getAsJsonArray("trainAccuracyInterval");
        assertThat(tanh.get("trainAccuracy").getAsDouble())
                .isBetween(interval.get(0).getAsDouble(), interval.get(1).getAsDouble());
        JsonObject recognition = tanh.getAsJsonObject("testRecognition");
        assertThat(recognition.keySet()).containsExactly("precision", "recall", "f1", "auc", "confusion");
        assertThat(recognition.get("auc").getAsDouble()).isBetween(0.0, 1.0);
        JsonArray confusion = recognition.getAsJsonArray("confusion");
        int right = confusion.get(0).getAsJsonArray().get(0).getAsInt()
                + confusion.get(1).getAsJsonArray().get(1).getAsInt();
        assertThat(tanh.get("testAccuracy").getAsDouble()).isEqualTo(100.0 * right / 50);
    }

    @Test
    void cats_sameSeedTwice_writesTheSameCosts() throws IOException {
        assertThat(costsOf("a.json")).isEqualTo(costsOf("b.json"));
    }

    @Test
    void cats_costOfSeveralOutputs_isNotOffered() {
        assertThat(GradusRun.of("cats", "--help").out())
                .contains("binary-cross-entropy")
                .doesNotContain("categorical-cross-entropy");
        GradusRun run = GradusRun.of("cats", "--cost", "categorical-cross-entropy");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("gradus: --cost: expected a cost of one output, received 'categorical-cross-entropy'"
                        + " (there are: binary-cross-entropy, ");
        assertThat(run.err().split("categorical-cross-entropy", -1)).hasSize(2);
    }

    private String costsOf(String name) throws IOException {
        Path file = folder.resolve(name);
        GradusRun.of(
                "cats", "--iterations", "5", "--log-every", "1", "--activation", "relu", "--json", file.toString());
        return JsonParser.parseString(Files.readString(file))
                .getAsJsonObject()
                .getAsJsonArray("experiments")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("costs")
                .toString();
    }

    @Test
    void cats_float32_runsInFloat32() {
        GradusRun run =
                GradusRun.of("cats", "--iterations", "2", "--precision", "float32", "--activation", "leaky-relu");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Backend: " + DefaultBackend.name() + ", float32", "forward-leaky-relu: ");
    }

    @Test
    void cats_out_writesCurvesSamplesAndPredictions() {
        Path out = folder.resolve("pictures");
        GradusRun run = GradusRun.of("cats", "--iterations", "2", "--log-every", "1", "--out", out.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(out.resolve("costs.svg")).content().contains("<svg", "forward-tanh", "forward-relu", "<polyline");
        assertThat(out.resolve("samples.png")).isNotEmptyFile();
        assertThat(out.resolve("predictions-forward-tanh.png")).isNotEmptyFile();
        assertThat(out.resolve("predictions-forward-relu.png")).isNotEmptyFile();
    }

    @Test
    void help_everywhere_saysWhatThereIs() {
        assertThat(GradusRun.of("--help").out()).contains("cats", "data", "--version", "--stacktrace");
        assertThat(GradusRun.of("cats", "--help").out())
                .contains(
                        "--data",
                        "--backend",
                        "--precision",
                        "--activation",
                        "--layers",
                        "--learning-rate",
                        "--iterations",
                        "--seed",
                        "--log-every",
                        "--json",
                        "--out")
                .contains("ejml", "leaky-relu");
        assertThat(GradusRun.of("data", "--help").out()).contains("download", "inspect");
        assertThat(GradusRun.of("data", "download", "--help").out()).contains("--to", "--from");
        assertThat(GradusRun.of("data", "inspect", "--help").out()).contains("FILE");
        assertThat(GradusRun.of("--version").out()).matches("gradus \\d+\\.\\d+\\.\\d+.*\\R");
    }
}
