package gradus.examples.readme;

import gradus.examples.maven.MavenHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The code blocks of the project's README.md. */
public final class Readme {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private Readme() {}

    /** Returns the blocks of a language, in order. */
    static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(MavenHome.project().resolve("README.md"));
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    /** Returns the only block of a language that contains a text. */
    static String block(String language, String text) throws IOException {
        List<String> found =
                blocks(language).stream().filter(block -> block.contains(text)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "README.md: expected one " + language + " block with '" + text + "', found " + found.size());
        }
        return found.get(0);
    }

    /** Compiles the README's activation and packs it as the README says, in a folder. */
    public static Path squareJar(Path folder) throws IOException {
        Programs.compile(folder, "com/example/Square.java", block("java", "class Square"));
        String provider = block("text", "com.example.Square").strip();
        return Programs.jar(folder, "gradus.activation.Activation", provider);
    }

    /** Returns the commands, one for each line of the shell blocks. */
    static List<String> commands() throws IOException {
        return blocks("sh").stream().flatMap(String::lines).toList();
    }
}
