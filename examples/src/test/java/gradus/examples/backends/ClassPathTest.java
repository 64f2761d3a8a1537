package gradus.examples.backends;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told on class paths that lack something, in processes of their own. */
class ClassPathTest {

    /** The classifier of the native jars on this class path, as in {@code openblas-0.3.19-1.5.7-linux-x86_64.jar}. */
    private static final String PLATFORM = Pattern.compile("openblas-[0-9.]+-[0-9.]+-([a-z0-9_-]+)\\.jar")
            .matcher(Programs.classPath())
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);

    private static final String SIMD_WITHOUT_ITS_MODULE = "simd (cannot be used: this JVM runs without the Vector API;"
            + " start Java with --add-modules jdk.incubator.vector)";

    @TempDir
    private Path folder;

    @Test
    void noBackend_theCommandListsWhatToAdd() throws IOException, InterruptedException {
        Outcome outcome =
                gradus(classPathWithout(entry -> isOfEjml(entry) || isOfNd4j(entry) || isOfSimd(entry)), "cats");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output())
                .isEqualTo(
                        "gradus: --backend: backend 'ejml' is not on the class path: add io.gradus:gradus-backend-ejml:"
                                + "0.1.0-SNAPSHOT; other candidates: nd4j (not on the class path: add"
                                + " io.gradus:gradus-backend-nd4j:0.1.0-SNAPSHOT), simd (not on the class path: add"
                                + " io.gradus:gradus-backend-simd:0.1.0-SNAPSHOT)\n");
    }

    @Test
    void noBackend_theLibraryListsWhatToAdd() throws IOException, InterruptedException {
        assertThat(openTheOnlyOne(classPathWithout(entry -> isOfEjml(entry) || isOfNd4j(entry) || isOfSimd(entry))))
                .isEqualTo("no backend on the class path; candidates: ejml (not on the class path: add"
                        + " io.gradus:gradus-backend-ejml:0.1.0-SNAPSHOT), nd4j (not on the class path: add"
                        + " io.gradus:gradus-backend-nd4j:0.1.0-SNAPSHOT), simd (not on the class path: add"
                        + " io.gradus:gradus-backend-simd:0.1.0-SNAPSHOT)");
    }

    @Test
    void twoBackendsAndNoneNamed_theLibraryListsBoth() throws IOException, InterruptedException {
        assertThat(openTheOnlyOne(Programs.classPath()))
                .startsWith("several backends on the class path and none named; candidates: ")
                .contains(
                        "ejml (on the class path: EJML 0.46.1, pure Java)",
                        "nd4j (on the class path: ND4J 1.0.0-M2.1, native OpenBLAS 0.3.19-1.5.7)",
                        SIMD_WITHOUT_ITS_MODULE)
                .endsWith("; name the one you want");
    }

    @Test
    void nd4jWithoutItsNativeJars_saysWhichToAdd_andThatEjmlIsThere() throws IOException, InterruptedException {
        Outcome outcome = gradus(classPathWithout(entry -> entry.contains(PLATFORM)), "cats", "--backend", "nd4j");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .isEqualTo("gradus: backend 'nd4j' cannot run here: ND4J is not complete on the class path: for "
                        + PLATFORM
                        + " it lacks org.bytedeco:javacpp:1.5.7 with the classifier " + PLATFORM
                        + ", org.bytedeco:openblas:0.3.19-1.5.7 with the classifier " + PLATFORM
                        + ", org.nd4j:nd4j-native:1.0.0-M2.1 with the classifier " + PLATFORM
                        + "; add a dependency on each; other candidates: ejml (on the class path: EJML 0.46.1, pure Java), "
                        + SIMD_WITHOUT_ITS_MODULE + "\n");
    }

    @Test
    void nd4jWithoutItsNativeJars_ejmlServes() throws IOException, InterruptedException {
        Outcome outcome = gradus(
                classPathWithout(entry -> entry.contains(PLATFORM)), "cats", "--iterations", "1", "--log-every", "1");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }

    @Test
    void nd4jNotThere_backendsSaysHowToGetIt() throws IOException, InterruptedException {
        Path file = folder.resolve("backends.json");
        Outcome outcome =
                gradus(classPathWithout(ClassPathTest::isOfNd4j), "backends", "nd4j", "--json", file.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).isEqualTo("""
                        backend 'nd4j' is not on the class path: add io.gradus:gradus-backend-nd4j:0.1.0-SNAPSHOT
                            From the launcher, './gradus backends nd4j' and '--backend nd4j' fetch it.

                        """);
        JsonObject nd4j = JsonParser.parseString(Files.readString(file))
                .getAsJsonObject()
                .getAsJsonArray("backends")
                .get(0)
                .getAsJsonObject();
        assertThat(nd4j.get("state").getAsString()).isEqualTo("absent");
        assertThat(nd4j.get("runs").getAsBoolean()).isFalse();
        assertThat(nd4j.get("dependency").getAsString()).isEqualTo("io.gradus:gradus-backend-nd4j:0.1.0-SNAPSHOT");
        assertThat(nd4j.getAsJsonArray("precisions")).isEmpty();
    }

    @Test
    void simdWithoutItsModule_saysHowToStartJava() throws IOException, InterruptedException {
        Outcome outcome = gradus(classPathWithout(ClassPathTest::isOfNd4j), "cats", "--backend", "simd");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .startsWith(
                        "gradus: backend 'simd' cannot be used: this JVM runs without the Vector API; start Java with"
                                + " --add-modules jdk.incubator.vector; other candidates: ejml (on the class path: ");
    }

    @Test
    void providerThatThrows_isListedWithItsReason() throws IOException, InterruptedException {
        Programs.compile(folder, "com/example/Broken.java", """
                package com.example;

                public final class Broken implements gradus.backend.BackendProvider {
                    public Broken() {
                        throw new IllegalStateException("it broke");
                    }

                    @Override
                    public String name() {
                        return "broken";
                    }

                    @Override
                    public String description() {
                        return "broken";
                    }

                    @Override
                    public gradus.tensor.Backend open(gradus.tensor.Precision precision) {
                        throw new IllegalStateException("never reached");
                    }
                }
                """);
        Path jar = Programs.jar(folder, "gradus.backend.BackendProvider", "com.example.Broken");
        Outcome outcome = gradus(
                classPathWithout(ClassPathTest::isOfNd4j) + File.pathSeparator + jar, "cats", "--backend", "broken");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output().lines()).hasSize(1);
        assertThat(outcome.output())
                .startsWith("gradus: --backend: unknown backend 'broken'")
                .contains(
                        "ejml (on the class path: EJML 0.46.1, pure Java)",
                        "com.example.Broken (cannot be used: ",
                        "it broke",
                        "nd4j (not on the class path: add io.gradus:gradus-backend-nd4j:0.1.0-SNAPSHOT)");
    }

    private static Outcome gradus(String classPath, String... words) throws IOException, InterruptedException {
        return Programs.java(classPath, "gradus.examples.Gradus", words);
    }

    /** Runs a program that opens the only backend, and returns what it prints: the message of the exception. */
    private String openTheOnlyOne(String classPath) throws IOException, InterruptedException {
        Programs.compile(folder, "Open.java", """
                public final class Open {
                    public static void main(String[] args) {
                        try (var backend = gradus.backend.Backends.open(gradus.tensor.Precision.FLOAT64)) {
                            System.out.println("opened " + backend.name());
                        } catch (gradus.backend.BackendException e) {
                            System.out.println(e.getMessage());
                        }
                    }
                }
                """);
        Outcome outcome = Programs.java(folder.resolve("classes") + File.pathSeparator + classPath, "Open");
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return outcome.output().strip();
    }

    private static boolean isOfEjml(String entry) {
        return entry.contains("backend-ejml");
    }

    private static boolean isOfNd4j(String entry) {
        return entry.contains("nd4j") || entry.contains("bytedeco");
    }

    private static boolean isOfSimd(String entry) {
        return entry.contains("backend-simd");
    }

    private static String classPathWithout(Predicate<String> left) {
        return Arrays.stream(Programs.classPath().split(File.pathSeparator, -1))
                .filter(entry -> !left.test(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
