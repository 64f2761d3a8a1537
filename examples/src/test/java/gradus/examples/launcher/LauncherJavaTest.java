package gradus.examples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gradus.examples.readme.Programs.Outcome;
import gradus.examples.readme.Readme;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher starts Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherJavaTest {

    @TempDir
    private Path folder;

    private LauncherProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new LauncherProject(folder);
    }

    @Test
    void javaTooOld_saysSo() throws IOException, InterruptedException {
        project.gradus("--version");
        fakeJava("1.8.0_392");
        assertThat(project.gradus("--version"))
                .isEqualTo(new Outcome(
                        1,
                        "gradus: Java is too old: '" + folder.resolve("jdk/bin/java")
                                + "' is release 1; install a JDK 17 or later\n"));
    }

    @Test
    void java17_isNotToldWhatItDoesNotKnow() throws IOException, InterruptedException {
        fakeJava("17.0.15");
        assertThat(project.gradus("--version").output()).doesNotContain("native-access", "unsafe");
    }

    @Test
    void java24AndLater_isToldThatNativeCodeIsExpected() throws IOException, InterruptedException {
        fakeJava("25");
        assertThat(project.gradus("--version").output())
                .contains("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void simdBackend_runsWithoutAWarning() throws IOException, InterruptedException {
        Outcome outcome = project.gradus("cats", "--backend", "simd", "--iterations", "1", "--log-every", "1");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("The cost after 1 iterations is: 0.69")
                .doesNotContainIgnoringCase("warning");
    }

    @Test
    void javaMissing_saysSo() throws IOException, InterruptedException {
        project.environment().put("JAVA_HOME", folder.resolve("nowhere").toString());
        Outcome outcome = project.gradus("--version");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).startsWith("gradus: Java is missing").contains("install a JDK 17");
    }

    /** Makes a JDK whose java says only what it was called with. */
    private void fakeJava(String version) throws IOException {
        Path java = folder.resolve("jdk/bin/java");
        LauncherProject.write(java, "#!/bin/sh\necho \"$@\"\n");
        java.toFile().setExecutable(true);
        LauncherProject.write(
                folder.resolve("jdk/release"), "IMPLEMENTOR=\"somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        project.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    }

    @Test
    void everyOtherJavaInstalled_runsWithoutAWarning() throws IOException, InterruptedException {
        List<Path> others = otherJdks();
        assumeThat(others)
                .as("JDKs of another release than this one, beside it")
                .isNotEmpty();
        for (Path jdk : others) {
            project.environment().put("JAVA_HOME", jdk.toString());
            Outcome outcome = project.gradus("cats", "--backend", "simd", "--iterations", "1", "--log-every", "1");
            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
            assertThat(outcome.output()).as("on %s", jdk).doesNotContainIgnoringCase("warning");
        }
    }

    /** Returns the JDKs that are installed beside the one of this process, are of another release, and can run Gradus. */
    private static List<Path> otherJdks() throws IOException {
        Path folder = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        List<Path> others = new ArrayList<>();
        try (DirectoryStream<Path> installed = Files.newDirectoryStream(folder)) {
            for (Path jdk : installed) {
                if (Files.exists(jdk.resolve("bin/java"))
                        && release(jdk) >= 17
                        && release(jdk) != Runtime.version().feature()) {
                    others.add(jdk);
                }
            }
        }
        return others;
    }

    private static int release(Path jdk) throws IOException {
        Path file = jdk.resolve("release");
        Properties release = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                release.load(reader);
            }
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[^0-9]", -1)[0]);
    }

    @Test
    void gradusClasspath_addsAnExtension_javaOptsReachTheJvm() throws IOException, InterruptedException {
        Path jar = Readme.squareJar(folder);
        project.environment().put("GRADUS_CLASSPATH", jar.toString());
        project.environment().put("JAVA_OPTS", "-Dgradus.builtin=" + folder.resolve("images"));
        Outcome outcome = project.gradus("cats", "--activation", "square", "--iterations", "1", "--log-every", "1");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("forward-square: 12288 → 5 → 5 → 1", "The cost after 1 iterations is: 0.693");
        assertThat(folder.resolve("images")).isDirectory();
    }

    @Test
    void memoryTooSmall_isOneLine() throws IOException, InterruptedException {
        project.gradus("--version");
        project.environment().put("JAVA_OPTS", "-Xmx24m");
        Outcome outcome = project.gradus("cats");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("memory").doesNotContain("\tat ");
    }

    @Test
    void exitCodeAndWords_arePassedThrough() throws IOException, InterruptedException {
        Outcome outcome = project.gradus("cats", "--layers", "0");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).contains("gradus: --layers: expected at least 1 unit");
    }
}
