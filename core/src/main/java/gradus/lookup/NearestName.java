package gradus.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody who wrote an unknown one most likely meant. */
public final class NearestName {

    /** Longer names are not compared: the work grows with the square of their length. */
    private static final int LONGEST = 200;

    private NearestName() {}

    /**
     * Returns the name closest to what was written, by edit distance without regard to case; two neighbours swapped are one
     * edit.
     *
     * @param written what was written
     * @param known the names there are
     * @return the closest name, or nothing if even that differs in more than about a third of its letters (at least two)
     */
    public static Optional<String> of(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> Math.max(name.length(), written.length()) <= LONGEST)
                .filter(name -> distance(written, name) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns {@code "; did you mean 'x'?"}, or nothing to append if no name is close. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** Counts the letters to add, to leave out, to change, and the pairs of neighbours to swap, each once at most. */
    private static int distance(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int change = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (areSwapped(from, i, to, j)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }

    private static boolean areSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
