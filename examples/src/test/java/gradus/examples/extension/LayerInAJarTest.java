package gradus.examples.extension;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.readme.Programs;
import gradus.layer.LayerFactory;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layer that is only on the class path is found by its name, from Java and by the command. */
class LayerInAJarTest {

    @TempDir
    private Path folder;

    private Extension scaled;

    @BeforeEach
    void compile() throws IOException {
        scaled = Extension.of("ScaledFactory", LayerFactory.class, folder);
    }

    @Test
    void namedInJava_learns() throws IOException, InterruptedException {
        Programs.Outcome outcome = scaled.main();
        assertThat(outcome.output()).isEqualTo("[dense, scaled] learnt: true" + System.lineSeparator());
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void namedInTheCommand_isTrained() throws IOException, InterruptedException {
        Programs.Outcome outcome = scaled.cats("--layers", "scaled:6,5");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("forward-relu: 12288 → 6 → 5 → 1", "The cost after 2 iterations is: 0.69");
    }

    @Test
    void namedInTheCommand_passesTheGradientCheck() throws IOException, InterruptedException {
        Programs.Outcome outcome = scaled.gradus("check", "--layers", "scaled:4,3");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    @Test
    void refusesUnits_isBadInput() throws IOException, InterruptedException {
        Programs.Outcome outcome = scaled.cats("--layers", "scaled:5");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output())
                .contains("--layers: scaled: expected an even number of units, received 5")
                .doesNotContain("\tat ");
    }

    @Test
    void misspelt_isBadInput() throws IOException, InterruptedException {
        Programs.Outcome outcome = scaled.cats("--layers", "scald:6");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output())
                .contains("--layers: unknown layer 'scald'; did you mean 'scaled'? (there are: dense, scaled)");
    }
}
