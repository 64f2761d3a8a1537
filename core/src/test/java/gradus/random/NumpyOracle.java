package gradus.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads what NumPy drew; the files and how they were made are described in README.txt beside them. */
final class NumpyOracle {

    /** One draw: what was called, and the number as the file has it. */
    record Draw(String call, String value) {}

    /** A Gaussian that NumPy rounds otherwise than a correctly rounded logarithm does. */
    record Rounding(long seed, int index, double numpy, double correct) {}

    private NumpyOracle() {}

    static List<Draw> draws(long seed) {
        return fields("numpy-" + seed + ".txt").stream()
                .map(field -> new Draw(field[0], field[1]))
                .toList();
    }

    static List<Rounding> roundings() {
        return fields("numpy-roundings.txt").stream()
                .map(f -> new Rounding(Long.parseLong(f[0]), Integer.parseInt(f[1]), number(f[2]), number(f[3])))
                .toList();
    }

    static List<String[]> fields(String file) {
        return text(file).lines().map(line -> line.split(" ", -1)).toList();
    }

    static double number(String bits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(NumpyOracle.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
