package gradus.examples.extension;

import gradus.examples.readme.Programs;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A class of somebody else's, compiled into a jar of its own that Gradus knows from the class path alone.
 *
 * @param className such as {@code com.example.Square}; its source is a resource of the tests
 * @param jar holds the class, registered as a service
 */
record Extension(String className, Path jar) {

    static Extension of(String simpleName, Class<?> service, Path folder) throws IOException {
        try (InputStream source = Extension.class.getResourceAsStream(simpleName + ".java")) {
            if (source == null) {
                throw new IllegalStateException(simpleName + ".java is not among the resources of the tests");
            }
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            Programs.compile(folder, "com/example/" + simpleName + ".java", text);
        }
        String className = "com.example." + simpleName;
        return new Extension(className, Programs.jar(folder, service.getName(), className));
    }

    /** Runs the class's own main method. */
    Programs.Outcome main() throws IOException, InterruptedException {
        return Programs.java(classPath(), className);
    }

    /** Runs a short {@code gradus cats} with more arguments. */
    Programs.Outcome cats(String... arguments) throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(List.of("cats", "--activation", "relu", "--iterations", "2", "--log-every", "1"));
        all.addAll(List.of(arguments));
        return gradus(all.toArray(String[]::new));
    }

    /** Runs the command. */
    Programs.Outcome gradus(String... arguments) throws IOException, InterruptedException {
        return Programs.java(classPath(), "gradus.examples.Gradus", arguments);
    }

    private String classPath() {
        return Programs.classPath() + File.pathSeparator + jar;
    }
}
