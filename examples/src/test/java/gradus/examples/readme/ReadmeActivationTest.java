package gradus.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The activation of README.md, compiled into a jar that is only on the class path, is found by its name. */
class ReadmeActivationTest {

    @TempDir
    private Path folder;

    @Test
    void activationInAJar_isFoundByTheCommand() throws IOException, InterruptedException {
        Path jar = Readme.squareJar(folder);
        Path json = folder.resolve("square.json");
        Programs.Outcome outcome = Programs.java(
                Programs.classPath() + File.pathSeparator + jar,
                "gradus.examples.Gradus",
                "cats",
                "--activation",
                "square",
                "--iterations",
                "3",
                "--log-every",
                "1",
                "--json",
                json.toString());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("forward-square: 12288 → 5 → 5 → 1", "The cost after 3 iterations is: 0.69");
        assertThat(json).content().contains("\"name\": \"forward-square\"", "\"activation\": \"square\"");
    }

    @Test
    void activationInAJar_isListedByHelpAndByAnUnknownName() throws IOException, InterruptedException {
        String classPath = Programs.classPath() + File.pathSeparator + Readme.squareJar(folder);
        assertThat(Programs.java(classPath, "gradus.examples.Gradus", "cats", "--help")
                        .output())
                .contains("square");
        Programs.Outcome unknown = Programs.java(classPath, "gradus.examples.Gradus", "cats", "--activation", "sqare");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.output()).contains("did you mean 'square'?");
    }
}
