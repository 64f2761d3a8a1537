package gradus.examples.report;

import java.io.PrintWriter;

/** Prints long text in lines of at most {@value #WIDTH} characters where no single word is longer. */
final class Wrapping {

    private static final int WIDTH = 90;

    private Wrapping() {}

    /**
     * Prints a text in as many lines as it takes.
     *
     * @param indent in front of all lines but the first
     */
    static void print(String text, String indent, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\S) ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        out.println(line);
    }
}
