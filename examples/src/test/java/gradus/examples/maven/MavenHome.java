package gradus.examples.maven;

import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A home folder for Maven, where a project of its own is built as its author would build it: Gradus comes from a repository of
 * what this build has packed and nothing else, everything else from this build's local repository or, failing that, from where
 * Maven always looks.
 */
public final class MavenHome {

    /** The version of this build's artifacts. */
    public static final String VERSION = System.getProperty("gradus.version", "");

    private final Path home;
    private final Path artifacts;

    /** A home in a folder, which is made. */
    public MavenHome(Path folder) throws IOException {
        this.home = Files.createDirectories(folder);
        this.artifacts = folder.resolve("artifacts");
        Files.writeString(Files.createDirectories(home.resolve(".m2")).resolve("settings.xml"), settings());
    }

    /** Returns the local repository: empty at first. */
    public Path repository() {
        return home.resolve(".m2").resolve("repository");
    }

    /** Lays the parent's pom.xml out as a repository has it. */
    public void publishParent() throws IOException {
        Files.copy(
                project().resolve("pom.xml"), published("gradus-parent").resolve("gradus-parent-" + VERSION + ".pom"));
    }

    /** Lays a module's pom.xml and jar out as a repository has them. */
    public void publish(String module) throws IOException {
        String artifact = "gradus-" + module;
        Path target = published(artifact);
        Path built = project().resolve(module);
        Files.copy(built.resolve("pom.xml"), target.resolve(artifact + "-" + VERSION + ".pom"));
        String jar = artifact + "-" + VERSION + ".jar";
        Files.copy(built.resolve("target").resolve(jar), target.resolve(jar));
    }

    private Path published(String artifact) throws IOException {
        return Files.createDirectories(
                artifacts.resolve("io/gradus").resolve(artifact).resolve(VERSION));
    }

    /** Runs Maven in a project. */
    public Outcome run(Path project, String... words) throws IOException, InterruptedException {
        String mvn = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
        List<String> command = new ArrayList<>(List.of(mvn, "-B", "-ntp"));
        command.addAll(List.of(words));
        return Programs.run(project, environment(), command);
    }

    /** Returns the environment in which any Maven has this home. */
    public Map<String, String> environment() {
        return Map.of(
                "MAVEN_OPTS", "-Duser.home=" + home.toAbsolutePath(), "JAVA_HOME", System.getProperty("java.home"));
    }

    /** Returns the root of the project; tests run in the folder of their module. */
    public static Path project() {
        return Path.of("").toAbsolutePath().getParent();
    }

    private String settings() {
        String mine = repository("gradus", artifacts);
        String builds = repository("build", Path.of(System.getProperty("maven.local")));
        return "<settings><profiles><profile><id>here</id><repositories>" + mine + builds
                + "</repositories><pluginRepositories>"
                + builds.replace("<repository>", "<pluginRepository>").replace("</repository>", "</pluginRepository>")
                + "</pluginRepositories></profile></profiles>"
                + "<activeProfiles><activeProfile>here</activeProfile></activeProfiles></settings>";
    }

    private static String repository(String id, Path folder) {
        return "<repository><id>" + id + "</id><url>" + folder.toUri() + "</url><releases><enabled>true</enabled>"
                + "<checksumPolicy>ignore</checksumPolicy></releases><snapshots><enabled>true</enabled>"
                + "<updatePolicy>always</updatePolicy><checksumPolicy>ignore</checksumPolicy></snapshots></repository>";
    }
}
