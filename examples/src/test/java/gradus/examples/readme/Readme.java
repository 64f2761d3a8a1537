package gradus.examples.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The code blocks of the project's README.md. */
public final class Readme {

    private Readme() {}

    private static Page page() throws IOException {
        return Page.of("README.md");
    }

    /** Returns the only block of a language that contains a text. */
    static String block(String language, String text) throws IOException {
        return page().block(language, text);
    }

    /** Compiles the README's activation and packs it as the README says, in a folder. */
    public static Path squareJar(Path folder) throws IOException {
        Programs.compile(folder, "com/example/Square.java", block("java", "class Square"));
        String provider = block("text", "com.example.Square").strip();
        return Programs.jar(folder, "gradus.activation.Activation", provider);
    }

    /** Returns the commands, one for each line of the shell blocks. */
    static List<String> commands() throws IOException {
        return page().commands();
    }
}
