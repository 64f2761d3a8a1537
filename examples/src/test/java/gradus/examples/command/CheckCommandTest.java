package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.activation.Activations;
import gradus.cost.Costs;
import gradus.data.LabelledImages;
import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import gradus.examples.download.ArticleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void check_tellsEachParameter() {
        GradusRun run = GradusRun.of("check");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("6 → 5 → 5 → 1, tanh, binary-cross-entropy, 8 examples\n")
                .containsPattern(
                        "layer 1 weights +5 × 6 +30 of 30 +0 +\\d\\.\\d\\de-\\d\\d  right  \\[\\d, \\d] gradient ")
                .containsPattern("layer 3 bias +1 × 1 +1 of 1 +0 ")
                .containsPattern(
                        "\nThe gradient is right: relative difference \\d\\.\\d+e-\\d+, expected below 1e-07\\.\n$");
    }

    static Stream<String> activations() {
        return Activations.names().stream();
    }

    @ParameterizedTest
    @MethodSource("activations")
    void check_everyActivation_isRight(String name) {
        GradusRun run = GradusRun.of("check", "--activation", name, "--layers", "4", "--seed", "7");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("The gradient is right");
        assertThat(run.exitCode()).isZero();
    }

    static Stream<String> costs() {
        return Costs.names().stream();
    }

    @ParameterizedTest
    @MethodSource("costs")
    void check_everyCost_isRight(String name) {
        GradusRun run = GradusRun.of("check", "--cost", name);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(", tanh, " + name + ", 8 examples\n", "The gradient is right");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void check_stepTooLarge_isToldWithTheWorstElement() {
        GradusRun run = GradusRun.of("check", "--epsilon", "0.5");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("WRONG  \\[\\d, \\d] gradient -?\\d\\.\\d+, central difference -?\\d\\.\\d+\n")
                .contains("The gradient is wrong: relative difference 0.");
    }

    @Test
    void check_stepTooSmall_isNotTakenForRight() {
        GradusRun run = GradusRun.of("check", "--epsilon", "1e-12");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(" lost ", "the round-off of the cost alone may be why: the check is vacuous.")
                .contains("The gradient is not checked: relative difference ");
    }

    @Test
    void check_images() {
        writeImages();
        GradusRun run = GradusRun.of("check", "--data", folder.toString(), "--activation", "relu", "--at-most", "7");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("48 → 5 → 5 → 1, relu, binary-cross-entropy, 6 examples\n")
                .containsPattern("layer 1 weights +5 × 48 +[0-7] of 240 ");
    }

    @Test
    void check_imagesOfTwoClasses_forASoftmax() {
        writeImages();
        GradusRun run = GradusRun.of("check", "--data", folder.toString(), "--cost", "categorical-cross-entropy");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("48 → 5 → 5 → 2, tanh, categorical-cross-entropy, 6 examples\n");
    }

    private void writeImages() {
        LabelledImages images = new LabelledImages(
                4, 4, 3, k -> k * 37 % 256 / 255.0, new int[] {0, 1, 1, 0, 1, 0}, List.of("other", "cat"));
        Hdf5Images.write(folder.resolve(ArticleFiles.TRAINING), images, DatasetNames.TRAIN);
        Hdf5Images.write(folder.resolve(ArticleFiles.TEST), images, DatasetNames.TEST);
    }

    @Test
    void check_json_holdsWhatIsPrinted() throws IOException {
        Path file = folder.resolve("check.json");
        GradusRun run = GradusRun.of("check", "--layers", "3", "--seed", "2", "--json", file.toString());
        assertThat(run.exitCode()).isZero();
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(json.get("command").getAsString()).isEqualTo("check");
        assertThat(json.get("network").getAsString()).isEqualTo("6 → 3 → 1");
        assertThat(json.get("seed").getAsLong()).isEqualTo(2);
        assertThat(json.get("right").getAsBoolean()).isTrue();
        assertThat(json.get("vacuous").getAsBoolean()).isFalse();
        assertThat(json.get("relativeDifference").getAsDouble()).isPositive().isLessThan(1e-7);
        assertThat(json.get("elements").getAsInt()).isEqualTo(3 * 6 + 3 + 3 + 1);
        assertThat(json.getAsJsonArray("parameters")).hasSize(4);
        JsonObject weights = json.getAsJsonArray("parameters").get(0).getAsJsonObject();
        assertThat(weights.get("name").getAsString()).isEqualTo("layer 1 weights");
        assertThat(weights.get("compared").getAsInt()).isEqualTo(18);
        assertThat(weights.getAsJsonObject("worst").keySet())
                .containsExactly("row", "column", "gradient", "difference");
    }

    @ParameterizedTest
    @CsvSource({
        "--epsilon, 0, '--epsilon: expected a number above 0, received 0.0'",
        "--at-most, 0, '--at-most: expected at least 1, received 0'",
        "--seed, -1, '--seed: expected a number from 0 to 4294967295, received -1'",
        "--layers, '5,0', '--layers: expected at least 1 unit in each hidden layer, received inputs → 5 → [0] → 1'",
        "--activation, tahn, '--activation: '",
        "--cost, hing, '--cost: '",
        "--backend, ejmll, '--backend: '",
        "--data, nowhere, '--data: expected a folder'"
    })
    void wrongUsage(String option, String value, String message) {
        GradusRun run = GradusRun.of("check", option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("gradus: " + message);
        assertThat(run.err().lines()).hasSize(1);
    }
}
