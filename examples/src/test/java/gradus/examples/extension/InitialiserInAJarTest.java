package gradus.examples.extension;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.readme.Programs;
import gradus.initialiser.Initialiser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An initialiser that is only on the class path is found by its name, from Java and by the command. */
class InitialiserInAJarTest {

    @TempDir
    private Path folder;

    private Extension alternating;

    @BeforeEach
    void compile() throws IOException {
        alternating = Extension.of("Alternating", Initialiser.class, folder);
    }

    @Test
    void namedInJava_draws() throws IOException, InterruptedException {
        Programs.Outcome outcome = alternating.main();
        assertThat(outcome.output()).isEqualTo("[0.01, -0.01, 0.01]" + System.lineSeparator());
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void namedInTheCommand_isTrainedFrom() throws IOException, InterruptedException {
        Programs.Outcome own = alternating.cats("--initialiser", "alternating");
        assertThat(own.exitCode()).as(own.output()).isZero();
        assertThat(own.output()).contains("The cost after 2 iterations is: 0.6");
        assertThat(alternating.cats("--initialiser", "scaled-normal").output()).isNotEqualTo(own.output());
    }

    @Test
    void misspelt_isBadInput() throws IOException, InterruptedException {
        Programs.Outcome outcome = alternating.cats("--initialiser", "alternate");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output())
                .contains("--initialiser: unknown initialiser 'alternate'; did you mean 'alternating'?");
    }
}
