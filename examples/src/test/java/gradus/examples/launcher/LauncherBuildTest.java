package gradus.examples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, and when it does not. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherBuildTest {

    @TempDir
    private Path folder;

    private LauncherProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new LauncherProject(folder);
    }

    @Test
    void firstUse_buildsWithOneLine_secondDoesNot() throws IOException, InterruptedException {
        Outcome first = project.gradus("--version");
        assertThat(first.output().lines()).hasSize(2);
        assertThat(first.output()).startsWith(LauncherProject.BUILDING).contains("\ngradus ");
        assertThat(first.exitCode()).isZero();
        assertThat(project.gradus("--version").output()).startsWith("gradus ").doesNotContain(LauncherProject.BUILDING);
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void sourceChangedAddedOrRemoved_buildsAgain() throws IOException, InterruptedException {
        project.gradus("--version");
        Files.writeString(folder.resolve("core/src/main/java/A.java"), "other\n");
        assertThat(project.gradus("--version").output()).contains(LauncherProject.BUILDING);
        LauncherProject.write(folder.resolve("core/src/main/java/B.java"), "new\n");
        assertThat(project.gradus("--version").output()).contains(LauncherProject.BUILDING);
        Files.delete(folder.resolve("core/src/main/java/A.java"));
        assertThat(project.gradus("--version").output()).contains(LauncherProject.BUILDING);
        assertThat(project.gradus("--version").output()).doesNotContain(LauncherProject.BUILDING);
        assertThat(project.builds()).isEqualTo(4);
    }

    @Test
    void sourceChangedBack_usesTheEarlierBuild() throws IOException, InterruptedException {
        project.gradus("--version");
        Files.writeString(folder.resolve("core/src/main/java/A.java"), "other\n");
        project.gradus("--version");
        Files.writeString(folder.resolve("core/src/main/java/A.java"), "first\n");
        assertThat(project.gradus("--version").output()).doesNotContain(LauncherProject.BUILDING);
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void buildFails_saysWhyAndWhereTheLogIs_andTriesAgainNextTime() throws IOException, InterruptedException {
        project.fakeMaven("echo called >>maven-calls; echo '[ERROR] A.java:[1,1] it is broken'; exit 1");
        Outcome outcome = project.gradus("--version");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("it is broken", "gradus: the build failed", "build.log");
        project.gradus("--version");
        assertThat(project.builds()).isEqualTo(2);
    }

    @Test
    void twoAtOnce_buildOnce() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Outcome> run = () -> project.gradus("--version");
            for (Future<Outcome> outcome : threads.invokeAll(List.of(run, run))) {
                assertThat(outcome.get().exitCode()).as(outcome.get().output()).isZero();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void buildWasKilled_itsLockIsTakenOver() throws IOException, InterruptedException {
        LauncherProject.write(
                folder.resolve("target/gradus/building/pid"), "4194999\n"); // above any process number Linux gives
        assertThat(project.gradus("--version").exitCode()).isZero();
        assertThat(folder.resolve("target/gradus/building")).doesNotExist();
    }

    @Test
    void buildWasKilledBeforeItSaidWhoItWas_itsLockIsTakenOver() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("target/gradus/building"));
        Outcome outcome = project.gradus("--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("gradus: waiting for another build", LauncherProject.BUILDING);
    }

    @Test
    void calledThroughALinkFromElsewhere_findsItsProject() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("gradus"), folder.resolve("gradus"));
        Outcome outcome = Programs.run(elsewhere, project.environment(), List.of(link.toString(), "--version"));
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(project.builds()).isEqualTo(1);
    }
}
