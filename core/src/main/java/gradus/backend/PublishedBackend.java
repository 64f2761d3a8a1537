package gradus.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * A backend that Gradus itself publishes, whether it is on the class path or not. They stand in {@code
 * published.properties}; the provider of one is in the package {@code gradus.backend.NAME}.
 *
 * @param name what to ask for it by
 * @param dependency the Maven coordinates that bring it
 */
record PublishedBackend(String name, String dependency) {

    private static final String FILE = "published.properties";

    /** Returns all there are, by name. */
    static List<PublishedBackend> all() {
        try (InputStream in = PublishedBackend.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.stringPropertyNames().stream()
                    .sorted()
                    .map(name -> new PublishedBackend(name, properties.getProperty(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Returns whether a class is this backend's. */
    boolean has(String className) {
        return className.startsWith("gradus.backend." + name + ".");
    }

    /** Returns what to do where a dependency is there and does not run: Maven brings what a jar copied by hand lacks. */
    static String remedy(String dependency) {
        return "; depend on " + dependency + ", which brings all it needs";
    }
}
