package gradus.examples.readme;

import gradus.examples.maven.MavenHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the project's documentation, to be followed by a test.
 *
 * @param text in Markdown
 */
public record Page(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("(?ms)^`([^`\\n]+)`:\\n\\n```\\w+\\n(.*?)^```$");

    /** Reads a page by its path from the root of the project. */
    public static Page of(String path) throws IOException {
        return new Page(Files.readString(MavenHome.project().resolve(path)));
    }

    /** Returns the blocks of a language, in order. */
    public List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    /** Returns the only block of a language that contains a text. */
    public String block(String language, String part) {
        List<String> found =
                blocks(language).stream().filter(block -> block.contains(part)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "expected one " + language + " block with '" + part + "', found " + found.size());
        }
        return found.get(0);
    }

    /** Returns the commands, one for each line of the shell blocks. */
    public List<String> commands() {
        return blocks("sh").stream().flatMap(String::lines).toList();
    }

    /** Returns the files that the page tells to write, by the path that stands in front of each. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(text).results().forEach(file -> files.put(file.group(1), file.group(2)));
        return files;
    }

    /** Writes them where the page says, into a folder. */
    public void writeFiles(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
