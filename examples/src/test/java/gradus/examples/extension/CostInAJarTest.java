package gradus.examples.extension;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.cost.Cost;
import gradus.examples.readme.Programs;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cost that is only on the class path is found by its name, from Java and by the command. */
class CostInAJarTest {

    @TempDir
    private Path folder;

    private Extension quartic;

    @BeforeEach
    void compile() throws IOException {
        quartic = Extension.of("Quartic", Cost.class, folder);
    }

    @Test
    void namedInJava_isFound() throws IOException, InterruptedException {
        Programs.Outcome outcome = quartic.main();
        assertThat(outcome.output()).isEqualTo("quartic of sigmoid" + System.lineSeparator());
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void namedInTheCommand_isMadeSmall() throws IOException, InterruptedException {
        Programs.Outcome outcome = quartic.cats("--cost", "quartic");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        // (1/2)⁴ of every image, as all weights are next to nothing.
        assertThat(outcome.output()).contains("The cost after 1 iterations is: 0.0625");
    }

    @Test
    void namedInTheCommand_passesTheGradientCheck() throws IOException, InterruptedException {
        Programs.Outcome outcome = quartic.gradus("check", "--cost", "quartic");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    @Test
    void misspelt_isBadInput() throws IOException, InterruptedException {
        Programs.Outcome outcome = quartic.cats("--cost", "quartik");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).contains("--cost: unknown cost 'quartik'; did you mean 'quartic'?");
    }
}
