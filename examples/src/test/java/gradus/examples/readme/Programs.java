package gradus.examples.readme;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles, packs and runs programs as their author would, outside this process. */
public final class Programs {

    /** What the launcher starts Java with for the sake of the Vector API. */
    public static final List<String> LAUNCHER_OPTIONS =
            List.of("--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED");

    private Programs() {}

    /** What a process did. */
    public record Outcome(int exitCode, String output) {}

    /** Writes a source file where its package wants it, and compiles it into a folder. */
    public static void compile(Path folder, String file, String source) throws IOException {
        Path path = folder.resolve("src").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all,-classfile,-path,-processing", // what other people's jars lack is not the program's
                        // fault
                        "-Werror",
                        "-proc:none",
                        "-cp",
                        classPath(),
                        "-d",
                        classes.toString(),
                        path.toString());
        if (result != 0) {
            throw new IllegalStateException(file + " does not compile");
        }
    }

    /** Packs the classes of a folder and a service file into a jar. */
    public static Path jar(Path folder, String service, String provider) throws IOException {
        Path jar = folder.resolve("extension.jar");
        Path classes = folder.resolve("classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                add(out, name, Files.readAllBytes(file));
            }
            add(out, "META-INF/services/" + service, (provider + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    /** Runs a main class on a class path in a JVM of its own. */
    public static Outcome java(String classPath, String mainClass, String... args)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-cp", classPath, mainClass));
        arguments.addAll(List.of(args));
        return java(arguments);
    }

    /** Runs the java command with arguments, options of the JVM first. */
    public static Outcome java(List<String> arguments) throws IOException, InterruptedException {
        return run(Path.of(""), Map.of(), javaCommand(arguments));
    }

    /** Returns the java command of this JVM's home with arguments, options of the JVM first. */
    public static List<String> javaCommand(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return command;
    }

    /** Runs a command in a folder, with more environment than this process has. */
    public static Outcome run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    /** Returns the class path of this process, which has all of Gradus. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }
}
