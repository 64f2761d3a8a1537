package gradus.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pom.xml and the program of README.md, as a project of their own: Maven compiles it against the artifacts that this
 * build has packed, found in a repository that holds nothing else of Gradus, and the program learns.
 */
class ReadmeProjectIT {

    private static final String VERSION = System.getProperty("gradus.version", "");

    @TempDir
    private Path folder;

    private Path artifacts = Path.of("");

    @BeforeEach
    void packArtifacts() throws IOException {
        artifacts = folder.resolve("artifacts");
        publish("", "gradus-parent");
        publish("core", "gradus-core");
        publish("backend-ejml", "gradus-backend-ejml");
    }

    @Test
    void pomAndProgram_compileAndLearn() throws IOException, InterruptedException {
        Path project = Files.createDirectories(folder.resolve("xor"));
        Files.writeString(project.resolve("pom.xml"), Readme.block("xml", "<artifactId>xor</artifactId>"));
        Path source = Files.createDirectories(project.resolve("src/main/java")).resolve("Xor.java");
        Files.writeString(source, Readme.block("java", "class Xor"));
        Path classPath = project.resolve("classpath.txt");
        Programs.Outcome build =
                maven(project, "compile", "dependency:build-classpath", "-Dmdep.outputFile=" + classPath);
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

    /** Lays a module's pom.xml and jar out as a repository has them. */
    private void publish(String module, String artifact) throws IOException {
        Path home = Readme.project().resolve(module);
        Path target = Files.createDirectories(
                artifacts.resolve("io/gradus").resolve(artifact).resolve(VERSION));
        Files.copy(home.resolve("pom.xml"), target.resolve(artifact + "-" + VERSION + ".pom"));
        if (!module.isEmpty()) {
            String jar = artifact + "-" + VERSION + ".jar";
            Files.copy(home.resolve("target").resolve(jar), target.resolve(jar));
        }
    }

    /** Runs Maven with a local repository of its own, which may take from this build's what that has already. */
    private Programs.Outcome maven(Path project, String... words) throws IOException, InterruptedException {
        Path settings = folder.resolve("settings.xml");
        Files.writeString(settings, settings());
        String mvn = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
        Path local = Path.of("target", "readme-repository").toAbsolutePath();
        List<String> command =
                new ArrayList<>(List.of(mvn, "-B", "-ntp", "-s", settings.toString(), "-Dmaven.repo.local=" + local));
        command.addAll(List.of(words));
        return Programs.run(project, Map.of("MAVEN_OPTS", "", "JAVA_HOME", System.getProperty("java.home")), command);
    }

    private String settings() {
        String mine = repository("gradus", artifacts.toUri().toString());
        String builds = repository(
                "build", Path.of(System.getProperty("maven.local")).toUri().toString());
        return "<settings><profiles><profile><id>readme</id><repositories>" + mine + builds
                + "</repositories><pluginRepositories>"
                + builds.replace("<repository>", "<pluginRepository>").replace("</repository>", "</pluginRepository>")
                + "</pluginRepositories></profile></profiles>"
                + "<activeProfiles><activeProfile>readme</activeProfile></activeProfiles></settings>";
    }

    private static String repository(String id, String url) {
        return "<repository><id>" + id + "</id><url>" + url + "</url><releases><enabled>true</enabled>"
                + "<checksumPolicy>ignore</checksumPolicy></releases><snapshots><enabled>true</enabled>"
                + "<updatePolicy>always</updatePolicy><checksumPolicy>ignore</checksumPolicy></snapshots></repository>";
    }
}
