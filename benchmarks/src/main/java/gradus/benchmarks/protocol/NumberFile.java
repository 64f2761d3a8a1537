package gradus.benchmarks.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Numbers in a file as every language reads them: float64, little-endian, one behind the other, which {@code
 * numpy.fromfile} takes as it is.
 */
public final class NumberFile {

    /** The inputs, features × examples, {@value}. */
    public static final String X = "x.f64";

    /** The targets, outputs × examples, {@value}. */
    public static final String Y = "y.f64";

    private NumberFile() {}

    /**
     * Writes numbers, replacing what was there.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, double[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Double.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        Files.write(file, bytes.array());
    }

    /**
     * Reads all numbers of a file.
     *
     * @throws IOException if it cannot be read
     */
    public static double[] read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        double[] numbers = new double[bytes.remaining() / Double.BYTES];
        bytes.asDoubleBuffer().get(numbers);
        return numbers;
    }
}
