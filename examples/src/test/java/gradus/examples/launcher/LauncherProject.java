package gradus.examples.launcher;

import gradus.examples.readme.Programs;
import gradus.examples.readme.Programs.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The launcher in a small project of its own. In the place of Maven stands a script that notes that it was called and puts a
 * jar where Maven would put the jars; that the real Maven does is shown by whoever runs {@code ./gradus}.
 */
final class LauncherProject {

    /** What the launcher says when it builds. */
    static final String BUILDING = "gradus: building";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    LauncherProject(Path folder) throws IOException {
        this.folder = folder;
        Files.copy(Path.of("..", "gradus"), folder.resolve("gradus"));
        folder.resolve("gradus").toFile().setExecutable(true);
        for (String file : List.of(
                "pom.xml",
                ".mvn/jvm.config",
                "core/pom.xml",
                "core/src/main/java/A.java",
                "backend-ejml/pom.xml",
                "backend-heavy/pom.xml")) {
            write(folder.resolve(file), "first\n");
        }
        packJar(folder.resolve("examples.jar"));
        fakeMaven("""
                echo called >>maven-calls
                sleep 0.3
                while [ $# -gt 0 ]; do
                    case $1 in
                        -Dlauncher.lib=*) lib=${1#*=} ;;
                        -pl) module=$2 ;;
                    esac
                    shift
                done
                mkdir -p "$lib"
                cp "$module.jar" "$lib/"
                [ "$module" != examples ] || cp examples.jar "$lib/gradus-backend-ejml-1.jar"
                """);
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    Path folder() {
        return folder;
    }

    /** Returns what the launcher finds in its environment besides this process's own; to be added to. */
    Map<String, String> environment() {
        return environment;
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

    /** Puts a script in the place of Maven. */
    void fakeMaven(String script) throws IOException {
        Path mvn = folder.resolve("bin").resolve("mvn");
        write(mvn, "#!/bin/sh\n" + script + "\n");
        mvn.toFile().setExecutable(true);
    }

    /** Writes a file and makes its folders. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Runs the launcher. */
    Outcome gradus(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folder.resolve("gradus").toString()));
        command.addAll(List.of(words));
        return Programs.run(folder, environment, command);
    }

    /** Returns how often the launcher called Maven. */
    int builds() throws IOException {
        Path calls = folder.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }
}
