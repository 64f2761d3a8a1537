package gradus.examples.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.examples.maven.MavenHome;
import gradus.examples.readme.Page;
import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/write-a-backend.md, followed to the letter: a project outside this build adds a backend, proves it with the kit, and it
 * is found; beside the others, and together with them in one jar as well.
 */
class WriteABackendIT {

    private static final String BACKEND_JAR = "target/plain-backend-1.jar";

    /** A project that packs the command and the new backend into one jar, as their user would. */
    private static final String ONE_JAR_POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>one-jar</artifactId>
              <version>1</version>
              <dependencies>
                <dependency>
                  <groupId>io.gradus</groupId>
                  <artifactId>gradus-examples</artifactId>
                  <version>VERSION</version>
                </dependency>
                <dependency>
                  <groupId>com.example</groupId>
                  <artifactId>plain-backend</artifactId>
                  <version>1</version>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.0</version></plugin>
                  <plugin><artifactId>maven-resources-plugin</artifactId><version>3.4.0</version></plugin>
                  <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                  <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
                  <plugin>
                    <artifactId>maven-shade-plugin</artifactId>
                    <version>3.6.2</version>
                    <executions>
                      <execution>
                        <phase>package</phase>
                        <goals><goal>shade</goal></goals>
                        <configuration>
                          <transformers>
                            <transformer implementation="org.apache.maven.plugins.shade.resource.ServicesResourceTransformer"/>
                            <transformer implementation="org.apache.maven.plugins.shade.resource.ManifestResourceTransformer">
                              <mainClass>gradus.examples.Gradus</mainClass>
                            </transformer>
                          </transformers>
                        </configuration>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @TempDir
    private Path folder;

    private Page page = new Page("");

    @BeforeEach
    void readPage() throws IOException {
        page = Page.of("docs/write-a-backend.md");
    }

    @Test
    void page_followed_givesABackendThatConformsAndIsFound() throws IOException, InterruptedException {
        assertThat(page.files()).hasSize(7);
        assertThat(page.commands()).hasSize(3).first().isEqualTo("mvn verify");
        MavenHome maven = new MavenHome(folder.resolve("home"));
        maven.publishParent();
        for (String module : List.of(
                "core", "backend-testkit", "backend-ejml", "backend-simd", "data-hdf5", "data-images", "examples")) {
            maven.publish(module);
        }
        Path project = Files.createDirectories(folder.resolve("plain"));
        page.writeFiles(project);
        Outcome build = maven.run(project, "install"); // verify, and put where the second project finds it
        assertThat(build.exitCode()).as(build.output()).isZero();
        assertThat(project.resolve("target/conformance/plain.txt"))
                .content()
                .startsWith("Conformance of the backend plain: plain loops\nfloat64; threads: 1\n")
                .containsPattern("\\n[3-9]\\d\\d passed, 0 failed, 0 skipped");
        isFoundByTheCommands(project.resolve(BACKEND_JAR));
        isFoundInOneJar(maven);
    }

    /** Runs the commands of the page, the last for two iterations. */
    private void isFoundByTheCommands(Path jar) throws IOException, InterruptedException {
        String classPath = Programs.classPath() + File.pathSeparator + jar;
        String launch = "GRADUS_CLASSPATH=" + BACKEND_JAR + " ./gradus ";
        for (String command : page.commands().subList(1, 3)) {
            assertThat(command).startsWith(launch);
            List<String> words =
                    new ArrayList<>(List.of(command.substring(launch.length()).split(" ", -1)));
            if (words.get(0).equals("cats")) {
                words.addAll(List.of("--iterations", "2", "--log-every", "1"));
            }
            Outcome outcome = Programs.java(classPath, "gradus.examples.Gradus", words.toArray(String[]::new));
            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
            assertThat(outcome.output()).containsAnyOf("plain: plain loops", "The cost after 2 iterations is: 0.69");
        }
    }

    private void isFoundInOneJar(MavenHome maven) throws IOException, InterruptedException {
        Path project = Files.createDirectories(folder.resolve("one-jar"));
        Files.writeString(project.resolve("pom.xml"), ONE_JAR_POM.replace("VERSION", MavenHome.VERSION));
        Outcome build = maven.run(project, "package");
        assertThat(build.exitCode()).as(build.output()).isZero();
        Outcome outcome = Programs.run(
                project,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/one-jar-1.jar",
                        "backends",
                        "ejml",
                        "plain"));
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("ejml: EJML ", "plain: plain loops");
    }
}
