package gradus.examples.extension;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.readme.Programs;
import gradus.optimiser.Optimiser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An optimiser that is only on the class path is found by its name, from Java and by the command. */
class OptimiserInAJarTest {

    @TempDir
    private Path folder;

    private Extension signDescent;

    @BeforeEach
    void compile() throws IOException {
        signDescent = Extension.of("SignDescent", Optimiser.class, folder);
    }

    @Test
    void namedInJava_isFound() throws IOException, InterruptedException {
        Programs.Outcome outcome = signDescent.main();
        assertThat(outcome.output()).isEqualTo("SignDescent[learningRate=0.5]" + System.lineSeparator());
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void namedInTheCommand_trains_withItsOwnLearningRate() throws IOException, InterruptedException {
        Programs.Outcome outcome = signDescent.cats("--optimiser", "sign-descent");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("forward-relu: 12288 → 5 → 5 → 1, learning rate 0.001, 2 iterations")
                .contains("The cost after 2 iterations is: ")
                .doesNotContain("Gram form");
    }

    @Test
    void misspelt_isBadInput() throws IOException, InterruptedException {
        Programs.Outcome outcome = signDescent.cats("--optimiser", "sine-descent");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output())
                .contains("--optimiser: unknown optimiser 'sine-descent'; did you mean 'sign-descent'?");
    }
}
