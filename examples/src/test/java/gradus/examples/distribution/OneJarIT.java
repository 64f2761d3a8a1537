package gradus.examples.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.maven.MavenHome;
import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in one jar, as {@code java -jar} runs it. */
class OneJarIT {

    private static final Path JAR = Path.of("target", "gradus-examples-" + MavenHome.VERSION + "-all.jar")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void backends_areFound() throws IOException, InterruptedException {
        Outcome outcome = run("backends");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("ejml: EJML ", "version " + MavenHome.VERSION, JAR.toString());
    }

    @Test
    void cats_trains() throws IOException, InterruptedException {
        Outcome outcome = run("cats", "--activation", "leaky-relu", "--iterations", "1", "--log-every", "1");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("forward-leaky-relu: 12288 → 5 → 5 → 1", "The cost after 1 iterations is: 0.69");
    }

    private Outcome run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dgradus.builtin=" + folder,
                "-jar",
                JAR.toString()));
        command.addAll(List.of(words));
        return Programs.run(folder, Map.of(), command);
    }
}
