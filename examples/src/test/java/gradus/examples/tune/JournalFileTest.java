package gradus.examples.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradus.activation.Activations;
import gradus.examples.failure.BadInputException;
import gradus.optimiser.GradientDescent;
import gradus.tuning.Score;
import gradus.tuning.Setting;
import gradus.tuning.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {

    private static final Map<String, String> HEADER = Map.of("search", "RandomSearch[trials=3, seed=1]");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("journal.jsonl");
    }

    private static Setting setting(int index) {
        return new Setting(List.of(5), Activations.RELU, new GradientDescent(0.1), 0, 0, index + 1);
    }

    private static Trial trial(int index) {
        List<Score> scores = List.of(new Score(1 / 3.0, 0.1 * index), new Score(0.5, 1e-300));
        return new Trial(index, setting(index), scores, Optional.empty());
    }

    private static Trial failed(int index) {
        return new Trial(index, setting(index), List.of(), Optional.of("fold 1: \"diverged\"\nα → ∞"));
    }

    private void write(Trial... trials) throws IOException {
        try (JournalFile journal = JournalFile.open(file, HEADER)) {
            for (Trial trial : trials) {
                journal.add(trial);
            }
        }
    }

    private List<Trial> read(int upTo) throws IOException {
        try (JournalFile journal = JournalFile.open(file, HEADER)) {
            return IntStream.range(0, upTo)
                    .mapToObj(i -> journal.find(i, setting(i)))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    @Test
    void find_trialsOfEarlierRuns_areTheSameToTheBit() throws IOException {
        write(trial(2), failed(0));
        write(trial(1));
        assertThat(read(4)).containsExactly(failed(0), trial(1), trial(2));
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void open_cutOffAnywhere_hasTheWholeLinesAndGoesOn() throws IOException {
        List<Trial> trials = List.of(trial(0), failed(1));
        write(trials.toArray(Trial[]::new));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file, cut);
            int lines = (int) new String(cut, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            int kept = Math.max(0, lines - 1);
            assertThat(read(2)).as("cut after %s bytes", length).isEqualTo(trials.subList(0, kept));
            write(trials.subList(kept, 2).toArray(Trial[]::new));
            assertThat(Files.readAllBytes(file))
                    .as("cut after %s bytes", length)
                    .containsExactly(whole);
        }
    }

    @Test
    void open_anotherSearch_isRefusedInOneLine() throws IOException {
        write(trial(0));
        byte[] before = Files.readAllBytes(file);
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> JournalFile.open(file, Map.of("search", "GridSearch[points=3]")))
                .withMessage(
                        "--journal: '" + file + "' belongs to another search: search is GridSearch[points=3] here and"
                                + " RandomSearch[trials=3, seed=1] there; name another file, or search as it was begun");
        assertThat(Files.readAllBytes(file)).containsExactly(before);
    }

    @Test
    void open_aFileOfSomebodyElse_isRefusedAndLeftAlone() throws IOException {
        for (String content : List.of("my diary", "my diary\n", "[]\n", "{\"a\": {}}\n", "null\n", "\n")) {
            Files.writeString(file, content);
            assertThatExceptionOfType(BadInputException.class)
                    .as(content)
                    .isThrownBy(() -> JournalFile.open(file, HEADER))
                    .withMessageContaining("--journal: '" + file + "' ");
            assertThat(file).hasContent(content);
        }
    }

    @Test
    void open_brokenLineInTheMiddle_isRefusedWithItsNumber() throws IOException {
        String withoutScores = "{\"trial\":0,\"setting\":\"\",\"accuracies\":[],\"costs\":[]}";
        for (String broken : List.of("{\"trial\":0", "", "{}", withoutScores)) {
            Files.deleteIfExists(file);
            write(trial(0));
            List<String> lines = Files.readAllLines(file);
            Files.writeString(file, lines.get(0) + "\n" + broken + "\n" + lines.get(1) + "\n");
            assertThatExceptionOfType(BadInputException.class)
                    .as(broken)
                    .isThrownBy(() -> JournalFile.open(file, HEADER))
                    .withMessageStartingWith("--journal: line 2 of '" + file + "' is not a finished trial");
        }
    }

    @Test
    void open_inUse_isRefused() throws IOException {
        try (JournalFile first = JournalFile.open(file, HEADER)) {
            first.add(trial(0));
            assertThatExceptionOfType(BadInputException.class)
                    .isThrownBy(() -> JournalFile.open(file, HEADER))
                    .withMessageContaining("is in use by another search");
        }
    }

    @Test
    void find_anotherSetting_isRefused() throws IOException {
        write(trial(0));
        try (JournalFile journal = JournalFile.open(file, HEADER)) {
            assertThatExceptionOfType(BadInputException.class)
                    .isThrownBy(() -> journal.find(0, setting(7)))
                    .withMessageContaining("trial 1 of")
                    .withMessageContaining("8 iterations");
        }
    }
}
