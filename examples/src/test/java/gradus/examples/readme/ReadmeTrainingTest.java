package gradus.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of README.md about training, in a program of the kind they are meant for. */
class ReadmeTrainingTest {

    private static final String BEFORE = """
            import gradus.activation.Activations;
            import gradus.backend.Backends;
            import gradus.cost.*;
            import gradus.data.*;
            import gradus.layer.Dense;
            import gradus.network.NetworkSpec;
            import gradus.optimiser.*;
            import gradus.random.NumpyRandom;
            import gradus.schedule.*;
            import gradus.tensor.Precision;
            import gradus.training.*;

            public class Moons {
                public static void main(String[] args) {
                    var backend = Backends.named("ejml", Precision.FLOAT64);
                    var spec = NetworkSpec.of(
                            2, new Dense(16, Activations.TANH), new Dense(1, Activations.SIGMOID));
            """;

    private static final String AFTER = """
                    int best = history.bestIteration().orElseThrow();
                    history.validationCosts().stream()
                            .filter(validation -> validation.iteration() == best)
                            .forEach(validation -> System.out.print(validation.cost() < 0.05 ? "learnt" : validation));
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void lines_trainANetwork() throws IOException, InterruptedException {
        String lines = Readme.block("java", "withEarlyStopping");
        Programs.compile(folder, "Moons.java", BEFORE + lines + AFTER);
        String classPath = Programs.classPath() + File.pathSeparator + folder.resolve("classes");
        Programs.Outcome outcome = Programs.java(classPath, "Moons");
        assertThat(outcome.output()).isEqualTo("learnt");
        assertThat(outcome.exitCode()).isZero();
    }
}
