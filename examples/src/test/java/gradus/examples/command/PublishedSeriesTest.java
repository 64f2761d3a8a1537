package gradus.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.backend.BackendCandidate;
import gradus.backend.Backends;
import gradus.examples.backends.RegisteredBackends;
import gradus.examples.compare.CrookedProvider;
import gradus.examples.published.LoggedCost;
import gradus.examples.published.PublishedTable;
import gradus.examples.series.Series;
import gradus.examples.series.TrainingExperiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The promise: what the series printed and can be reproduced comes out of the command, on every backend, read from what it
 * writes for machines. A training that goes on past that is ended there, since it takes its time and shows nothing.
 */
class PublishedSeriesTest {

    /** The same training as {@value #SAME_TRAINING}, which prints more digits. */
    private static final String FORWARD_TANH = "forward-tanh";

    private static final String SAME_TRAINING = "l2-none";

    @TempDir
    private Path folder;

    static Stream<Arguments> everyBackendAndExperiment() {
        return backends()
                .flatMap(backend -> reproducible()
                        .filter(experiment -> !experiment.name().equals(FORWARD_TANH))
                        .map(experiment -> Arguments.of(backend, experiment.name())));
    }

    private static Stream<TrainingExperiment> reproducible() {
        return Series.EXPERIMENTS.stream()
                .filter(TrainingExperiment.class::isInstance)
                .map(TrainingExperiment.class::cast)
                .filter(experiment -> experiment.published().isPresent())
                .filter(experiment -> table(experiment.name()).trustworthyRows() > 0);
    }

    @ParameterizedTest
    @MethodSource("everyBackendAndExperiment")
    void series_ownImages_reproducesEveryTrustworthyRow(String backend, String name) throws IOException {
        JsonObject outcome = run(backend, name);
        PublishedTable table = table(name);
        JsonObject published = outcome.getAsJsonObject("published");
        assertThat(published.get("comparedRows").getAsInt()).isEqualTo(table.trustworthyRows());
        assertThat(published.get("sameRows").getAsInt()).isEqualTo(table.trustworthyRows());
        assertThat(outcome.get("agrees").getAsBoolean()).isTrue();
        if (table.isTrustworthy()) {
            JsonObject accuracies = outcome.getAsJsonObject("accuracies");
            table.accuracies()
                    .forEach((set, percent) -> assertThat(String.format(
                                    Locale.ROOT, "%.2f", accuracies.get(set).getAsDouble()))
                            .as(set)
                            .isEqualTo(percent));
        }
        if (name.equals(SAME_TRAINING)) {
            PublishedTable forward = table(FORWARD_TANH);
            assertThat(forward.agreement(costs(outcome))).isEqualTo(new PublishedTable.Agreement(20, 20));
        }
    }

    static Stream<String> backends() {
        return Backends.candidates().stream()
                .filter(candidate -> candidate.state() == BackendCandidate.State.FOUND)
                .map(BackendCandidate::name);
    }

    @ParameterizedTest
    @MethodSource("backends")
    void initZeros_costsLn2InEveryRow(String backend) throws IOException {
        assertThat(costs(run(backend, "init-zeros")))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.cost()).isEqualTo(0.6931471805599453));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void gradientChecking_isComparedNumberByNumber(String backend) {
        GradusRun run = GradusRun.of(
                "series",
                "gradient-checking",
                "--backend",
                backend,
                "--data",
                ArticleData.folder().toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("image +89 +=")
                .containsPattern("label +0 += 0\\R")
                .containsPattern("cost +0\\.69317211679\\d+ +=")
                .containsPattern("gradient norm +0\\.50092237660\\d+ += 0\\.5009223766070237\\R")
                .containsPattern("not zero +36 += 36\\R")
                .containsPattern("relative difference +\\d\\.\\d+E-9 += 3\\.0220555297630148E-9\\R");
    }

    @Test
    void series_backendThatIsOff_endsWithOne(@TempDir Path services) throws IOException {
        GradusRun run = new RegisteredBackends(services, CrookedProvider.class.getName())
                .run(
                        "series",
                        "l2-none",
                        "--backend",
                        "crooked",
                        "--data",
                        ArticleData.folder().toString(),
                        "--iterations",
                        "100");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern(" 100 {3}0\\.6555\\d+ +≠ 0\\.6555634398145331\\R")
                .contains("Published costs reproduced: 0 of the 1 reported that can be, of 25 in the article.");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void forwardTanh_isTheSameTrainingAsWithoutRegularisation() {
        TrainingExperiment forward = (TrainingExperiment) Series.named(FORWARD_TANH);
        TrainingExperiment l2 = (TrainingExperiment) Series.named(SAME_TRAINING);
        assertThat(forward.network(12288)).isEqualTo(l2.network(12288));
        assertThat(forward.images()).isEqualTo(l2.images());
        assertThat(forward.learningRate()).isEqualTo(l2.learningRate());
        assertThat(forward.endedAfter(2000).iterations())
                .isEqualTo(l2.endedAfter(2000).iterations());
    }

    private JsonObject run(String backend, String name) throws IOException {
        Path json = folder.resolve("series.json");
        int iterations = table(name).trustworthyRows() * table(name).iterationsPerRow();
        GradusRun run = GradusRun.of(
                "series",
                name,
                "--backend",
                backend,
                "--data",
                ArticleData.folder().toString(),
                "--iterations",
                String.valueOf(iterations),
                "--json",
                json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return JsonParser.parseString(Files.readString(json))
                .getAsJsonObject()
                .getAsJsonArray("experiments")
                .get(0)
                .getAsJsonObject();
    }

    private static List<LoggedCost> costs(JsonObject outcome) {
        List<LoggedCost> costs = new ArrayList<>();
        outcome.getAsJsonArray("costs").forEach(element -> {
            JsonObject cost = element.getAsJsonObject();
            costs.add(new LoggedCost(
                    cost.get("iteration").getAsInt(), cost.get("cost").getAsDouble()));
        });
        return costs;
    }

    private static PublishedTable table(String experiment) {
        return PublishedTable.of(experiment).orElseThrow();
    }
}
