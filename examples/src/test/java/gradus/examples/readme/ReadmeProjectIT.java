package gradus.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.maven.MavenHome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pom.xml and the program of README.md, as a project of their own: Maven compiles it against the artifacts that this
 * build has packed, and the program learns.
 */
class ReadmeProjectIT {

    @TempDir
    private Path folder;

    @Test
    void pomAndProgram_compileAndLearn() throws IOException, InterruptedException {
        MavenHome maven = new MavenHome(folder.resolve("home"));
        maven.publishParent();
        maven.publish("core");
        maven.publish("backend-ejml");
        Path project = Files.createDirectories(folder.resolve("xor"));
        Files.writeString(project.resolve("pom.xml"), Readme.block("xml", "<artifactId>xor</artifactId>"));
        Path source = Files.createDirectories(project.resolve("src/main/java")).resolve("Xor.java");
        Files.writeString(source, Readme.block("java", "class Xor"));
        Path classPath = project.resolve("classpath.txt");
        Programs.Outcome build =
                maven.run(project, "compile", "dependency:build-classpath", "-Dmdep.outputFile=" + classPath);
        assertThat(build.exitCode()).as(build.output()).isZero();
        Programs.Outcome run = Programs.java(
                project.resolve("target/classes") + File.pathSeparator + Files.readString(classPath), "Xor");
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output().lines()).hasSize(2);
        assertThat(run.output()).containsPattern("cost 0\\.\\d{4} → 0\\.0\\d{3}");
        assertThat(probabilities(run.output()).get(0)).isLessThan(0.5);
        assertThat(probabilities(run.output()).get(1)).isGreaterThan(0.5);
        assertThat(probabilities(run.output()).get(2)).isGreaterThan(0.5);
        assertThat(probabilities(run.output()).get(3)).isLessThan(0.5);
    }

    private static List<Double> probabilities(String output) {
        String list = output.substring(output.indexOf('[') + 1, output.indexOf(']'));
        return Stream.of(list.split(", ", -1)).map(Double::valueOf).toList();
    }
}
