package gradus.examples.published;

/** When two costs count as the same. */
public sealed interface Likeness permits SameDecimals, Within {

    /** Returns whether two costs count as the same; NaN is like nothing. */
    boolean holds(double a, double b);

    /** Returns a cost with the digits that matter. */
    String print(double cost);

    /**
     * Reads what a file says: {@code 4 decimals} or {@code within 1e-9}.
     *
     * @throws IllegalArgumentException if it says something else
     */
    static Likeness of(String text) {
        String[] words = text.split(" ", -1);
        if (words.length == 2 && words[1].equals("decimals")) {
            return new SameDecimals(Integer.parseInt(words[0]));
        }
        if (words.length == 2 && words[0].equals("within")) {
            return new Within(Double.parseDouble(words[1]));
        }
        throw new IllegalArgumentException(
                "comparison: expected such as '4 decimals' or 'within 1e-9', received '" + text + "'");
    }
}
