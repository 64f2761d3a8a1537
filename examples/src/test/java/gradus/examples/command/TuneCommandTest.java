package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.data.LabelledImages;
import gradus.data.hdf5.DatasetNames;
import gradus.data.hdf5.Hdf5Images;
import gradus.examples.download.ArticleFiles;
import gradus.examples.readme.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TuneCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSmallData() {
        Hdf5Images.write(folder.resolve(ArticleFiles.TRAINING), images(15, 1), DatasetNames.TRAIN);
        Hdf5Images.write(folder.resolve(ArticleFiles.TEST), images(8, 2), DatasetNames.TEST);
    }

    /** Noise, brighter at the top where there is a cat. */
    private static LabelledImages images(int count, long seed) {
        double[] noise = new SplittableRandom(seed).doubles(count * 48L).toArray();
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 3 == 1 ? 1 : 0;
        }
        return new LabelledImages(
                4,
                4,
                3,
                index -> (noise[index] + (labels[index / 48] == 1 && index % 48 < 12 ? 1 : 0)) / 2,
                labels,
                List.of("non-cat", "cat"));
    }

    /** What is not given is small. */
    private String[] arguments(String... given) {
        List<String> words = new ArrayList<>(List.of("tune", "--data", folder.toString()));
        for (String small :
                List.of("--trials=6", "--folds=3", "--iterations=5..30", "--layers=3;none", "--final-seeds=3")) {
            String option = small.substring(0, small.indexOf('='));
            if (Arrays.stream(given).noneMatch(word -> word.split("=", 2)[0].equals(option))) {
                words.add(small);
            }
        }
        words.addAll(List.of(given));
        return words.toArray(String[]::new);
    }

    private GradusRun tune(String... more) {
        return GradusRun.of(arguments(more));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> table(GradusRun run) {
        return run.out().lines().filter(line -> line.matches(" *\\d+ +\\d+ .*")).toList();
    }

    @Test
    void tune_oneThreadOrTwo_printsAndWritesTheSame() throws IOException {
        GradusRun one = tune("--threads", "1", "--csv", path("1.csv"), "--json", path("1.json"));
        GradusRun two = tune("--threads", "2", "--csv", path("2.csv"), "--json", path("2.json"));
        assertThat(one.exitCode()).isZero();
        assertThat(two.out()).isEqualTo(one.out());
        assertThat(folder.resolve("2.csv")).hasSameBinaryContentAs(folder.resolve("1.csv"));
        assertThat(folder.resolve("2.json")).hasSameBinaryContentAs(folder.resolve("1.json"));
        assertThat(table(one)).hasSize(6);
        assertThat(one.err().lines()).hasSize(6).allMatch(line -> line.matches("\\d of 6: trial \\d, .* %"));
        assertThat(one.out())
                .contains(
                        "6 settings, each tried in 3 folds of 15 training images, with 2 trainings in each fold; seed 1")
                .contains("; with adam not the same as pixels")
                .contains("3 networks, trained on all 15 training images and tested once on 8 images:")
                .containsPattern("Test accuracy: \\d+\\.\\d\\d ± \\d+\\.\\d\\d % \\(mean ± standard deviation\\),"
                        + " 95 % interval of the mean ")
                .contains("mean ± standard deviation; always 'non-cat': 66.67 %")
                .containsPattern("\\RAlways 'non-cat': 62\\.50 %\\R");
    }

    @Test
    void tune_otherTestImages_sameSearch() {
        GradusRun before = tune("--quiet");
        Hdf5Images.write(folder.resolve(ArticleFiles.TEST), images(9, 3), DatasetNames.TEST);
        GradusRun after = tune("--quiet");
        assertThat(before.err()).isEmpty();
        assertThat(table(after)).isEqualTo(table(before)).hasSize(6);
        assertThat(after.out()).isNotEqualTo(before.out());
    }

    @Test
    void tune_smallImagesAndMirrorImages_areAnotherSearch() {
        GradusRun run = tune("--image-size", "2", "--mirror");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Features: span of images shrunk to 2, with mirror images;");
        assertThat(table(run)).hasSize(6).isNotEqualTo(table(tune()));
    }

    @Test
    void tune_noFinalSeeds_leavesTheTestImagesAlone() {
        GradusRun run = tune("--final-seeds", "0");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("Test accuracy", "tested");
        assertThat(table(run)).isEqualTo(table(tune()));
    }

    @Test
    void tune_interruptedAnywhere_endsWithTheSameTable() throws IOException {
        GradusRun uninterrupted = tune("--csv", path("all.csv"));
        assertThat(tune("--journal", path("journal")).out()).isEqualTo(uninterrupted.out());
        String journal = Files.readString(folder.resolve("journal"));
        List<Integer> cuts = new ArrayList<>();
        for (int end = journal.indexOf('\n'); end >= 0; end = journal.indexOf('\n', end + 1)) {
            cuts.addAll(List.of(end - 7, end, end + 1));
        }
        assertThat(cuts).hasSize(21);
        for (int cut : cuts) {
            Files.writeString(folder.resolve("journal"), journal.substring(0, cut));
            GradusRun resumed = tune("--journal", path("journal"), "--csv", path("resumed.csv"));
            assertThat(resumed.out()).as("cut after %s", cut).isEqualTo(uninterrupted.out());
            assertThat(folder.resolve("resumed.csv")).hasSameBinaryContentAs(folder.resolve("all.csv"));
        }
    }

    @Test
    void tune_killed_resumes() throws IOException, InterruptedException {
        String[] arguments =
                arguments("--trials", "60", "--threads", "2", "--iterations", "400", "--journal", path("journal"));
        List<String> command = new ArrayList<>(Programs.LAUNCHER_OPTIONS); // or its default backend would be another
        command.addAll(List.of("-cp", Programs.classPath(), "gradus.examples.Gradus"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(Programs.javaCommand(command)).start();
        try (BufferedReader progress =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (int line = 1; line <= 3; line++) {
                assertThat(progress.readLine()).startsWith(line + " of 60: trial ");
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
        long finished;
        try (var lines = Files.lines(folder.resolve("journal"))) {
            finished = lines.count() - 1;
        }
        assertThat(finished).isBetween(3L, 59L);
        GradusRun resumed = GradusRun.of(arguments);
        assertThat(resumed.exitCode()).isZero();
        assertThat(resumed.out())
                .isEqualTo(tune("--trials", "60", "--threads", "2", "--iterations", "400")
                        .out());
    }

    @Test
    void tune_journalOfAnotherSearch_isRefusedInOneLine() {
        assertThat(tune("--journal", path("journal")).exitCode()).isZero();
        GradusRun run = tune("--journal", path("journal"), "--folds", "4");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("belongs to another search: validation is CrossValidation[folds=4, ", "name another file");
        Hdf5Images.write(folder.resolve(ArticleFiles.TRAINING), images(15, 9), DatasetNames.TRAIN);
        assertThat(tune("--journal", path("journal")).err())
                .contains("belongs to another search: SHA-256 of the training data is ");
    }

    @Test
    void tune_outputsOfOneName_areRefusedBeforeTheWork() throws IOException {
        assertThat(tune("--journal", path("x")).exitCode()).isZero();
        String journal = Files.readString(folder.resolve("x"));
        String roundabout = folder.resolve(".").resolve("x").toString();
        assertRefused(tune("--journal", path("x"), "--json", roundabout), "--json: '" + roundabout, "--journal names");
        assertRefused(tune("--journal", path("x"), "--csv", path("x")), "--csv: '" + path("x"), "--journal names");
        assertRefused(tune("--json", path("y"), "--csv", path("y")), "--csv: '" + path("y"), "--json names too");
        assertThat(folder.resolve("x")).hasContent(journal);
        assertThat(folder.resolve("y")).doesNotExist();
    }

    private static void assertRefused(GradusRun run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(parts);
    }

    @Test
    void tune_oneOfEach_isToldInTheSingular() {
        GradusRun run = tune("--trials", "1", "--repeats", "1", "--final-seeds", "1");
        assertThat(run.out())
                .contains("1 setting, each tried in 3 folds of 15 training images, with 1 training in each fold;")
                .contains("1 network, trained on all 15 training images and tested once on 8 images:")
                .containsPattern("Test accuracy: \\d+\\.\\d\\d %\\R");
    }

    @Test
    void tune_json_describesTheSearchInNumbersListsAndRanges() throws IOException {
        assertThat(tune("--json", path("x.json"), "--l2", "0,0.5", "--dropout", "0..0.5", "--mirror")
                        .exitCode())
                .isZero();
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("x.json")))
                .getAsJsonObject();
        assertThat(json.get("search")).isEqualTo(JsonParser.parseString("""
                                {"way": "random", "trials": 6, "seed": 1,
                                 "learningRate": {"from": 0.001, "to": 0.03, "logarithmic": true},
                                 "layers": [[3], []], "activation": ["relu", "tanh"], "optimiser": ["momentum", "adam"],
                                 "l2": [0.0, 0.5], "dropout": {"from": 0.0, "to": 0.5, "logarithmic": false},
                                 "iterations": {"from": 5.0, "to": 30.0, "logarithmic": true},
                                 "validation": {"folds": 3, "repetitions": 2, "seed": 1},
                                 "mirrored": true, "features": "span", "finalSeeds": 3, "imageSize": null}
                                """));
    }

    @Test
    void tune_grid_triesAllCombinationsAndTellsWhatDiverged() throws IOException {
        GradusRun run = tune(
                "--search",
                "grid",
                "--learning-rate",
                "0.1,1e8",
                "--layers",
                "3;none",
                "--optimiser",
                "gradient-descent",
                "--activation",
                "relu",
                "--l2",
                "1",
                "--dropout",
                "0",
                "--iterations",
                "10,20",
                "--json",
                path("grid.json"),
                "--csv",
                path("grid.csv"));
        assertThat(run.exitCode()).isZero();
        assertThat(table(run)).hasSize(8);
        assertThat(run.out().lines().filter(line -> line.contains("training diverged")))
                .hasSize(4);
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("grid.json")))
                .getAsJsonObject();
        JsonArray trials = json.getAsJsonArray("trials");
        assertThat(trials).hasSize(8);
        assertThat(json.getAsJsonObject("search").get("way").getAsString()).isEqualTo("grid");
        assertThat(json.getAsJsonObject("search").get("points").getAsInt()).isEqualTo(3);
        assertThat(json.getAsJsonObject("search").get("learningRate")).hasToString("[0.1,1.0E8]");
        JsonObject last = trials.get(7).getAsJsonObject();
        assertThat(last.get("trial").getAsInt()).isEqualTo(8);
        assertThat(last.get("failure").getAsString()).startsWith("fold 1, repetition 1: training diverged");
        assertThat(json.getAsJsonObject("test").getAsJsonArray("scores")).hasSize(3);
        List<String> csv = Files.readAllLines(folder.resolve("grid.csv"));
        assertThat(csv).hasSize(9);
        assertThat(csv.get(0)).startsWith("rank,trial,accuracy,accuracyDeviation,cost,costDeviation,layers,");
        assertThat(csv.get(8)).startsWith("8,8,,,,,none,relu,gradient-descent,1.0E8,1.0,0.0,20,\"fold 1, ");
    }

    @Test
    void tune_everyTrialFails_endsWithOne() {
        GradusRun run = tune("--learning-rate", "1e300", "--l2", "1", "--optimiser", "gradient-descent");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("failed").doesNotContain("Test accuracy");
    }

    @Test
    void tune_testDiverges_keepsWhatTheSearchFound() throws IOException {
        String[] diverging = {
            "--trials=2",
            "--learning-rate",
            "1e300",
            "--l2",
            "1",
            "--optimiser",
            "gradient-descent",
            "--journal",
            path("journal"),
            "--json",
            path("run.json"),
            "--csv",
            path("run.csv")
        };
        assertThat(tune(diverging).out()).contains("failed");
        // A journal in which the search went well makes the test the first to diverge.
        Path journal = folder.resolve("journal");
        String wentWell = "\"accuracies\":[1.0],\"costs\":[0.5]}";
        Files.writeString(journal, Files.readString(journal).replaceAll("\"accuracies\":\\[.*", wentWell));
        GradusRun run = tune(diverging);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("3 of 3 seeds diverged", "    seed 3: training diverged: ")
                .doesNotContain("Test accuracy");
        JsonObject test = JsonParser.parseString(Files.readString(folder.resolve("run.json")))
                .getAsJsonObject()
                .getAsJsonObject("test");
        assertThat(test.getAsJsonArray("scores")).isEmpty();
        assertThat(test.getAsJsonArray("failures")).hasSize(3);
        assertThat(test.has("accuracy")).isFalse();
        assertThat(Files.readAllLines(folder.resolve("run.csv"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--search | clever | --search: expected random or grid, received 'clever'",
                "--features | colours | --features: expected span, standardised or pixels, received 'colours'",
                "--folds | 1 | --folds: expected at least 2, received 1",
                "--folds | 6 | --folds: expected at most 5, the training images of the rarer class, received 6",
                "--image-size | 3 | --image-size: expected a height that images of 4 × 4 can be shrunk to by whole squares,",
                "--trials | 0 | --trials: expected at least 1, received 0",
                "--threads | 0 | --threads: expected at least 1, received 0",
                "--learning-rate | 0 | --learning-rate: expected numbers above 0, received 0",
                "--learning-rate | 0.1..0.01 | --learning-rate: expected a range from the smaller to the larger end,",
                "--learning-rate | fast | --learning-rate: expected numbers with commas between or a range such as 0.001..0.1,",
                "--l2 | 0..1 | --l2: expected a range that begins above 0, or values one by one, received 0..1",
                "--l2 | -1 | --l2: expected numbers of at least 0, received -1",
                "--dropout | 1 | --dropout: expected shares from 0 to below 1, received 1",
                "--iterations | 1.5 | --iterations: expected whole numbers of at least 1, received 1.5",
                "--layers | 5;;3 | --layers: expected units such as 5 or 20,5 with ';' between choices, received ''",
                "--layers | 5,0 | --layers: expected at least 1 unit in each hidden layer, received 5,0",
                "--activation | rellu | --activation: unknown activation 'rellu'; did you mean 'relu'?",
                "--optimiser | adm | --optimiser: unknown optimiser 'adm'; did you mean 'adam'?",
                "--backend | none | --backend: ",
                "--journal | missing/journal | --journal: the folder of 'missing/journal' is not there; make it first",
                "--csv | missing/csv | --csv: the folder of 'missing/csv' is not there; make it first",
                "--csv | '' | --csv: expected a file, received ''; name one"
            })
    void tune_badInput_isOneLine(String option, String value, String message) {
        GradusRun run = tune("--quiet", option + "=" + value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradus: " + message);
        assertThat(run.err().lines()).hasSize(1);
    }
}
