package gradus.examples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.readme.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backends that do not belong to every build, for their size, are added when they are named. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherBackendTest {

    @TempDir
    private Path folder;

    private LauncherProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new LauncherProject(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cats --backend heavy",
                "cats --backend=heavy",
                "cats --iterations 1 --backends ejml,heavy:float32 --log-every 1",
                "backends heavy",
                "backends --stacktrace ejml heavy"
            })
    void backendTooLargeForEveryBuild_isBuiltWhenItIsNamed(String words) throws IOException, InterruptedException {
        Files.move(heavyBackend(), folder.resolve("backend-heavy.jar"));
        project.gradus("--version");
        assertThat(project.builds()).isEqualTo(1);
        assertThat(project.gradus(words.split(" ", -1)).output()).contains("gradus: building backend-heavy");
        assertThat(project.builds()).isEqualTo(2);
        assertThat(project.gradus(words.split(" ", -1)).output()).doesNotContain(LauncherProject.BUILDING);
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void backendTooLargeForEveryBuild_isOnTheClassPathWhenItIsNamed() throws IOException, InterruptedException {
        Files.move(heavyBackend(), folder.resolve("backend-heavy.jar"));
        assertThat(project.gradus("cats", "--backend", "heavy").output()).contains("the heavy backend was asked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cats --backend ejml --iterations 1",
                "cats --backend ../heavy",
                "cats --backend unknown",
                "cats --data heavy",
                "--version heavy"
            })
    void backendTooLargeForEveryBuild_isNotBuiltUnlessItIsNamed(String words) throws IOException, InterruptedException {
        project.gradus(words.split(" ", -1));
        assertThat(project.builds()).isEqualTo(1);
    }

    /** Packs a backend that says that it was asked. */
    private Path heavyBackend() throws IOException {
        Programs.compile(folder, "Heavy.java", """
                public final class Heavy implements gradus.backend.BackendProvider {
                    @Override
                    public String name() {
                        return "heavy";
                    }

                    @Override
                    public String description() {
                        return "heavy";
                    }

                    @Override
                    public gradus.tensor.Backend open(gradus.tensor.Precision precision) {
                        throw new gradus.backend.BackendException("the heavy backend was asked");
                    }
                }
                """);
        return Programs.jar(folder, "gradus.backend.BackendProvider", "Heavy");
    }
}
