package gradus.lookup;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** For as long as it is open, the thread's context class loader also finds the service files of a folder. */
public final class ServiceFiles implements AutoCloseable {

    private final Path folder;
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final URLClassLoader loader;

    public ServiceFiles(Path folder) throws IOException {
        this.folder = folder;
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(loader);
    }

    /** Registers providers of a service by their class names, one a line. */
    public ServiceFiles register(Class<?> service, String... providers) throws IOException {
        Path file = folder.resolve("META-INF/services").resolve(service.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(providers));
        return this;
    }

    /** Puts bytes where the class file of a class is looked for. */
    public ServiceFiles classFile(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    @Override
    public void close() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }
}
