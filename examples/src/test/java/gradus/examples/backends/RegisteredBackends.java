package gradus.examples.backends;

import gradus.backend.BackendProvider;
import gradus.examples.command.GradusRun;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Backends that are registered for a run of the command, beside those on the class path.
 *
 * @param folder for the service file; holds nothing else
 * @param providers the names of their classes
 */
public record RegisteredBackends(Path folder, List<String> providers) {

    public RegisteredBackends(Path folder, String... providers) {
        this(folder, List.of(providers));
    }

    /** Runs the command. */
    public GradusRun run(String... args) throws IOException {
        Path file = folder.resolve("META-INF/services").resolve(BackendProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, providers);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return GradusRun.of(args);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
