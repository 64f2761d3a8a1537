package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.examples.series.Series;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What the command does with images that are not the series', so that nothing is published for them. */
class SeriesCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSmallData() {
        SmallImages.writeTo(folder);
    }

    @Test
    void series_one_trainsItAndPrintsNothingPublished() {
        GradusRun run = series("l2-0.02", "--iterations", "200");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Backend: " + DefaultBackend.name() + ", float64", "train_catvnoncat.h5")
                .contains("l2-0.02: ", "48 → 5 → 5 → 1, learning rate 0.03, 200 iterations")
                .containsPattern(" {6}100   0\\.\\d{12,}\\R {6}200   0\\.\\d{12,}\\R")
                .containsPattern("Accuracy, training: \\d+\\.\\d\\d % \\(\\d of 6\\)\\R")
                .containsPattern("Accuracy, test: \\d+\\.\\d\\d % \\(\\d of 4\\)\\R")
                .doesNotContain("published", "forward-");
    }

    @Test
    void series_severalNames_areRunInTheirOrderAndOnce() {
        GradusRun run = series("l2-none", "forward-relu", "l2-none", "--iterations", "2");
        assertThat(run.out().lines().filter(line -> line.matches("(l2|forward)-.*")))
                .map(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("l2-none", "forward-relu");
    }

    @Test
    void series_all_runsEveryExperimentOrSaysWhyNot() {
        GradusRun run = series("--iterations", "2");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.matches("[a-z0-9-.]+: .*")))
                .map(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyElementsOf(Series.names());
    }

    @Test
    void series_l2_isReportedAboveNone() throws IOException {
        double none = lastCost("l2-none");
        double l2 = lastCost("l2-0.02");
        assertThat(l2).isGreaterThan(none).isLessThan(none + 0.01);
    }

    private double lastCost(String experiment) throws IOException {
        Path file = folder.resolve("run.json");
        series(experiment, "--iterations", "100", "--json", file.toString());
        return onlyExperiment(file)
                .getAsJsonArray("costs")
                .get(0)
                .getAsJsonObject()
                .get("cost")
                .getAsDouble();
    }

    @Test
    void series_json_holdsEverything() throws IOException {
        Path file = folder.resolve("run.json");
        series("forward-tanh", "--iterations", "200", "--json", file.toString());
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(json.keySet()).containsExactly("command", "version", "backend", "precision", "data", "experiments");
        assertThat(json.get("command").getAsString()).isEqualTo("series");
        assertThat(json.getAsJsonArray("data")).hasSize(2);
        JsonObject tanh = onlyExperiment(file);
        assertThat(tanh.keySet())
                .containsExactly("name", "agrees", "layers", "iterations", "costs", "trainingSeconds", "accuracies");
        assertThat(tanh.get("agrees").getAsBoolean()).isTrue();
        assertThat(tanh.getAsJsonArray("layers")).hasToString("[48,5,5,1]");
        assertThat(tanh.getAsJsonArray("costs")).hasSize(2);
        assertThat(tanh.getAsJsonObject("accuracies").keySet()).containsExactly("training", "test");
    }

    @Test
    void series_dropout_isNotDrawnAsADenseLayer() throws IOException {
        Path file = folder.resolve("run.json");
        GradusRun run = series("dropout-half", "--iterations", "1", "--json", file.toString());
        assertThat(run.out()).contains("48 → 10 → dropout 0.5 → 10 → dropout 0.5 → 1, learning rate");
        assertThat(onlyExperiment(file).getAsJsonArray("layers")).hasToString("[48,10,10,1]");
    }

    @Test
    void series_csv_hasALineForEachCost() throws IOException {
        Path file = folder.resolve("run.csv");
        series("forward-tanh", "forward-relu", "--iterations", "200", "--csv", file.toString());
        assertThat(List.of(Files.readString(file).split("\r\n", -1)))
                .hasSize(6)
                .startsWith("experiment,iteration,cost,published,comparison")
                .endsWith("")
                .satisfies(line -> assertThat(line).matches("forward-tanh,100,0\\.\\d+,,"), atIndex(1))
                .satisfies(line -> assertThat(line).matches("forward-relu,200,0\\.\\d+,,"), atIndex(4));
    }

    @Test
    void series_out_drawsTheCosts() {
        Path pictures = folder.resolve("pictures");
        series("forward-relu", "--iterations", "200", "--out", pictures.toString());
        assertThat(pictures.resolve("costs-forward-relu.svg"))
                .content()
                .contains("<svg", "forward-relu", ">iteration<")
                .containsOnlyOnce("<polyline");
    }

    @Test
    void series_gradientDescentVariants_showsEachAfterTheSameExamples() throws IOException {
        Path file = folder.resolve("run.json");
        Path pictures = folder.resolve("pictures");
        GradusRun run = series(
                "gradient-descent-variants",
                "--iterations",
                "3",
                "--json",
                file.toString(),
                "--out",
                pictures.toString());
        assertThat(run.out())
                .containsPattern("examples seen +batch +mini-batch +stochastic\\R")
                .containsPattern(" 0 +0\\.6931 +0\\.6931 +0\\.6931\\R")
                .containsPattern(" 18 +\\d\\.\\d{4} +\\d\\.\\d{4} +\\d\\.\\d{4}\\R")
                .containsPattern("updates +3 +3 +18\\R");
        assertThat(onlyExperiment(file).getAsJsonArray("variants"))
                .hasSize(3)
                .allSatisfy(variant -> assertThat(variant.getAsJsonObject().getAsJsonArray("costs"))
                        .hasSize(4));
        assertThat(pictures.resolve("costs-gradient-descent-variants.svg"))
                .content()
                .contains(">examples seen<", "stochastic");
    }

    @Test
    void series_gradientDescentVariants_oneBatchOfAllIsFullBatchTraining() throws IOException {
        // Six images make one batch of at most 32, in another order only.
        Path file = folder.resolve("run.json");
        series("gradient-descent-variants", "--iterations", "5", "--json", file.toString());
        var variants = onlyExperiment(file).getAsJsonArray("variants");
        List<Double> batch = costs(variants.get(0).getAsJsonObject());
        List<Double> miniBatch = costs(variants.get(1).getAsJsonObject());
        for (int epoch = 0; epoch <= 5; epoch++) {
            assertThat(miniBatch.get(epoch)).isCloseTo(batch.get(epoch), within(1e-14));
        }
    }

    private static List<Double> costs(JsonObject variant) {
        List<Double> costs = new ArrayList<>();
        variant.getAsJsonArray("costs").forEach(cost -> costs.add(cost.getAsDouble()));
        return costs;
    }

    @Test
    void series_gradientChecking_showsTheArticlesCheckAndASoundOne() throws IOException {
        Path file = folder.resolve("run.json");
        GradusRun run = series("gradient-checking", "--json", file.toString());
        assertThat(run.out())
                .contains("As in the article: pixels from 0 to 255", "A sound one:")
                .doesNotContain("published");
        assertThat(onlyExperiment(file).keySet())
                .containsExactly(
                        "name",
                        "agrees",
                        "example",
                        "label",
                        "cost",
                        "gradientNorm",
                        "difference",
                        "nonZero",
                        "soundDifference");
    }

    @Test
    void series_gradientChecking_inFloat32_isSkipped() {
        GradusRun run = series("gradient-checking", "--precision", "float32");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("gradient-checking: skipped, a gradient check needs float64");
    }

    @Test
    void series_builtin_hasNoCatsAndDogs() {
        GradusRun run = GradusRun.of("series", "init-he");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("gradus: init-he: needs images of cats and dogs, which are not drawn; name a folder with"
                        + " --data DIR that has a folder catdog with JPEG images");
    }

    @Test
    void series_outputsOfOneName_areRefusedBeforeTheWork() {
        String file = folder.resolve("x").toString();
        for (String other : List.of("--csv", "--out")) {
            GradusRun run = series("forward-relu", "--json", file, other, file);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("'" + file + "' is what --", " names too; name another");
        }
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void series_float32_runsInFloat32() {
        GradusRun run = series("forward-relu", "--iterations", "2", "--precision", "float32");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Backend: " + DefaultBackend.name() + ", float32");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forward-rleu | NAME: unknown experiment 'forward-rleu'; did you mean 'forward-relu'? (there are: forward-",
                "--iterations=0 | --iterations: expected at least 1, received 0",
                "--backend=ejlm | --backend: unknown backend 'ejlm'; did you mean 'ejml'?",
                "--precision=half | --precision: expected float64 or float32, received 'half'",
                "--csv=nowhere/x.csv | --csv: the folder of 'nowhere/x.csv' is not there; make it first",
                "--data=nowhere | --data: expected a folder that holds a folder catvnoncat with ",
            })
    void series_wordNotUsable_isBadInput(String word, String expected) {
        GradusRun run = word.startsWith("--data") ? GradusRun.of("series", word) : series(word);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradus: " + expected);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void series_imagesMissing_isBadInputForTheOneNamedAndSkippedAmongAll() {
        GradusRun named = series("init-he");
        assertThat(named.exitCode()).isEqualTo(2);
        assertThat(named.err()).startsWith("gradus: init-he: there is no folder catdog with JPEG images");
        GradusRun all = series("--iterations", "1");
        assertThat(all.exitCode()).isZero();
        assertThat(all.out().replaceAll("\\s+", " ")).contains("init-he: skipped, there is no folder catdog with ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "forward-tanh"})
    void series_folderWithoutAnyImages_isBadInput(String name, @TempDir Path empty) {
        GradusRun run = GradusRun.of("series", name, "--data", empty.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("gradus: --data: expected a folder that holds a folder catvnoncat with ")
                .contains("received '" + empty + "', which has neither; 'gradus data download' fetches the first");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void series_unknownNameBesideAll_isBadInput() {
        GradusRun run = series("forward-relu", "all", "bogus");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradus: NAME: unknown experiment 'bogus' (there are: forward-tanh, ");
        assertThat(GradusRun.of("series", "--help").out()).contains("'all'");
    }

    @Test
    void series_csv_hasTheVariantsAndSaysWhatItHasNot() throws IOException {
        Path file = folder.resolve("run.csv");
        GradusRun run =
                series("gradient-checking", "gradient-descent-variants", "--iterations", "2", "--csv", file.toString());
        assertThat(run.out()).endsWith("Not in '" + file + "': gradient-checking, which has no iterations\n");
        assertThat(Files.readString(file).lines().map(line -> line.replaceAll(",0\\.\\d+,,", "")))
                .containsExactly(
                        "experiment,iteration,cost,published,comparison",
                        "gradient-descent-variants/batch,1",
                        "gradient-descent-variants/batch,2",
                        "gradient-descent-variants/batch,3",
                        "gradient-descent-variants/mini-batch,1",
                        "gradient-descent-variants/mini-batch,2",
                        "gradient-descent-variants/mini-batch,3",
                        "gradient-descent-variants/stochastic,1",
                        "gradient-descent-variants/stochastic,7",
                        "gradient-descent-variants/stochastic,13");
    }

    @Test
    void series_endedBeforeAnyCost_saysSoAndDrawsNoCurve() {
        Path pictures = folder.resolve("pictures");
        GradusRun run = series("forward-relu", "--iterations", "50", "--out", pictures.toString());
        assertThat(run.out()).contains("No cost is reported before iteration 100.");
        assertThat(pictures.resolve("costs-forward-relu.svg"))
                .content()
                .contains("forward-relu: no cost")
                .doesNotContain("<polyline");
    }

    @Test
    void series_endedAtTheFirstCost_drawsADot() {
        Path pictures = folder.resolve("pictures");
        series("forward-relu", "--iterations", "100", "--out", pictures.toString());
        assertThat(pictures.resolve("costs-forward-relu.svg"))
                .content()
                .containsOnlyOnce("<circle")
                .doesNotContain("<polyline", "no cost");
    }

    private GradusRun series(String... words) {
        List<String> args = new ArrayList<>(List.of("series", "--data", folder.toString()));
        args.addAll(List.of(words));
        return GradusRun.of(args.toArray(String[]::new));
    }

    private static JsonObject onlyExperiment(Path file) throws IOException {
        var experiments =
                JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("experiments");
        assertThat(experiments).hasSize(1);
        return experiments.get(0).getAsJsonObject();
    }
}
