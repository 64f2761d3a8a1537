package gradus.examples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import gradus.examples.readme.Readme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a small project of its own. In the place of Maven stands a script that notes that it was called and puts a
 * jar where Maven would put the jars; that the real Maven does is shown by whoever runs {@code ./gradus}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {

    private static final String BUILDING = "gradus: building";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeProject() throws IOException {
        Files.copy(Path.of("..", "gradus"), folder.resolve("gradus"));
        folder.resolve("gradus").toFile().setExecutable(true);
        for (String file : List.of("pom.xml", ".mvn/jvm.config", "core/pom.xml", "core/src/main/java/A.java")) {
            write(folder.resolve(file), "first\n");
        }
        packJar(folder.resolve("gradus.jar"));
        fakeMaven(
                "echo called >>maven-calls; sleep 0.3; for w in \"$@\"; do case $w in -Dlauncher.lib=*) lib=${w#*=};; esac; done;"
                        + " mkdir -p \"$lib\"; cp gradus.jar \"$lib/\"");
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Packs a jar that holds nothing and points at the classes and jars of this build. */
    private static void packJar(Path jar) throws IOException {
        String classPath = Arrays.stream(Programs.classPath().split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private void fakeMaven(String script) throws IOException {
        Path mvn = folder.resolve("bin").resolve("mvn");
        write(mvn, "#!/bin/sh\n" + script + "\n");
        mvn.toFile().setExecutable(true);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Outcome gradus(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("gradus").toString()));
        command.addAll(List.of(words));
        return Programs.run(folder, environment, command);
    }

    private int builds() throws IOException {
        Path calls = folder.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    @Test
    void firstUse_buildsWithOneLine_secondDoesNot() throws IOException, InterruptedException {
        Outcome first = gradus("--version");
        assertThat(first.output().lines()).hasSize(2);
        assertThat(first.output()).startsWith(BUILDING).contains("\ngradus ");
        assertThat(first.exitCode()).isZero();
        assertThat(gradus("--version").output()).startsWith("gradus ").doesNotContain(BUILDING);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void sourceChangedAddedOrRemoved_buildsAgain() throws IOException, InterruptedException {
        gradus("--version");
        Files.writeString(folder.resolve("core/src/main/java/A.java"), "other\n");
        assertThat(gradus("--version").output()).contains(BUILDING);
        write(folder.resolve("core/src/main/java/B.java"), "new\n");
        assertThat(gradus("--version").output()).contains(BUILDING);
        Files.delete(folder.resolve("core/src/main/java/A.java"));
        assertThat(gradus("--version").output()).contains(BUILDING);
        assertThat(gradus("--version").output()).doesNotContain(BUILDING);
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void sourceChangedBack_usesTheEarlierBuild() throws IOException, InterruptedException {
        gradus("--version");
        Files.writeString(folder.resolve("core/src/main/java/A.java"), "other\n");
        gradus("--version");
        Files.writeString(folder.resolve("core/src/main/java/A.java"), "first\n");
        assertThat(gradus("--version").output()).doesNotContain(BUILDING);
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildFails_saysWhyAndWhereTheLogIs_andTriesAgainNextTime() throws IOException, InterruptedException {
        fakeMaven("echo called >>maven-calls; echo '[ERROR] A.java:[1,1] it is broken'; exit 1");
        Outcome outcome = gradus("--version");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("it is broken", "gradus: the build failed", "build.log");
        gradus("--version");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void twoAtOnce_buildOnce() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Outcome> run = () -> gradus("--version");
            for (Future<Outcome> outcome : threads.invokeAll(List.of(run, run))) {
                assertThat(outcome.get().exitCode()).as(outcome.get().output()).isZero();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildWasKilled_itsLockIsTakenOver() throws IOException, InterruptedException {
        write(folder.resolve("target/gradus/building/pid"), "4194999\n"); // above any process number Linux gives
        assertThat(gradus("--version").exitCode()).isZero();
        assertThat(folder.resolve("target/gradus/building")).doesNotExist();
    }

    @Test
    void buildWasKilledBeforeItSaidWhoItWas_itsLockIsTakenOver() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("target/gradus/building"));
        Outcome outcome = gradus("--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("gradus: waiting for another build", BUILDING);
    }

    @Test
    void gradusClasspath_addsAnExtension_javaOptsReachTheJvm() throws IOException, InterruptedException {
        Path jar = Readme.squareJar(folder);
        environment.put("GRADUS_CLASSPATH", jar.toString());
        environment.put("JAVA_OPTS", "-Dgradus.builtin=" + folder.resolve("images"));
        Outcome outcome = gradus("cats", "--activation", "square", "--iterations", "1", "--log-every", "1");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("forward-square: 12288 → 5 → 5 → 1", "The cost after 1 iterations is: 0.693");
        assertThat(folder.resolve("images")).isDirectory();
    }

    @Test
    void memoryTooSmall_isOneLine() throws IOException, InterruptedException {
        gradus("--version");
        environment.put("JAVA_OPTS", "-Xmx24m");
        Outcome outcome = gradus("cats");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("memory").doesNotContain("\tat ");
    }

    @Test
    void exitCodeAndWords_arePassedThrough() throws IOException, InterruptedException {
        Outcome outcome = gradus("cats", "--layers", "0");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).contains("gradus: --layers: expected at least 1 unit");
    }

    @Test
    void calledThroughALinkFromElsewhere_findsItsProject() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("gradus"), folder.resolve("gradus"));
        Outcome outcome = Programs.run(elsewhere, environment, List.of(link.toString(), "--version"));
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void javaMissing_saysSo() throws IOException, InterruptedException {
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
        Outcome outcome = gradus("--version");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).startsWith("gradus: Java is missing").contains("install a JDK 17");
    }
}
