package gradus.lookup;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text from a file made fit for one line of a terminal. */
public final class Printable {

    private Printable() {}

    /** Returns the text with every control character, line breaks included, written as its Unicode escape. */
    public static String of(String text) {
        return text.codePoints().mapToObj(Printable::character).collect(Collectors.joining());
    }

    /** Returns a shape as mathematicians write it, 209 × 64 × 64 × 3; the shape of a scalar is "scalar". */
    public static String shape(long... shape) {
        return shape.length == 0
                ? "scalar"
                : Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(" × "));
    }

    private static String character(int codePoint) {
        boolean harmless = !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT;
        return harmless ? Character.toString(codePoint) : String.format("\\u%04x", codePoint);
    }
}
