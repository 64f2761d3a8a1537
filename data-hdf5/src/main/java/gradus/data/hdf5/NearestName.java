package gradus.data.hdf5;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class NearestName {

    private static final int LONGEST = 200;

    private NearestName() {}

    /**
     * Returns the existing name that is the fewest edits away from a wrong one, if that is no more than a third of its
     * length (and two at the least); capitals count as no edit.
     */
    static Optional<String> of(String wrong, Collection<String> names) {
        String sought = wrong.toLowerCase(Locale.ROOT);
        int allowed = Math.max(2, wrong.length() / 3);
        return names.stream()
                .filter(name -> Math.max(name.length(), sought.length()) <= LONGEST)
                .filter(name -> edits(sought, name.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.comparingInt((String name) -> edits(sought, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The Levenshtein distance: insertions, deletions and replacements that turn one text into the other. */
    static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
