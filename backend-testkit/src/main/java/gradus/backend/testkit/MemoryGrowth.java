package gradus.backend.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much memory a process holds while something is repeated in windows, read behind a garbage collection at the end of each.
 *
 * <p>The resident size alone says too little: the virtual machine takes and returns memory for its heap and its compiler as it
 * likes, and what is retained on the heap first fills room that was resident before. So two numbers are read, the resident
 * size of the process, off-heap memory included, and what is in use on the heap. A leak is in every window, and one of the
 * virtual machine's steps is in one; hence the growth of a window is the Theil–Sen slope, the median of the growth per window
 * over all pairs of readings, which a step or two do not move.
 */
final class MemoryGrowth {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    private final long[] resident;
    private final long[] heap;

    private MemoryGrowth(int windows) {
        this.resident = new long[windows + 1];
        this.heap = new long[windows + 1];
    }

    /** Returns whether the resident size can be read here. */
    static boolean measurable() {
        return Files.isReadable(STATUS);
    }

    /** Runs a window over and over. */
    static MemoryGrowth over(int windows, Runnable window) {
        MemoryGrowth growth = new MemoryGrowth(windows);
        growth.read(0);
        for (int i = 1; i <= windows; i++) {
            window.run();
            growth.read(i);
        }
        return growth;
    }

    private void read(int i) {
        System.gc();
        System.gc(); // what the first one found unreachable with a cleaner behind it
        heap[i] = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        resident[i] = residentSize();
    }

    /** Returns the same number as {@code /proc/self/statm}, which counts pages of a size it does not say. */
    private static long residentSize() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the resident size before the first window. */
    long before() {
        return resident[0];
    }

    /** Returns the bytes by which the process grew steadily, on the heap or as a whole, whichever is more. */
    long steady() {
        return Math.max(steady(resident), steady(heap));
    }

    private static long steady(long[] sizes) {
        int windows = sizes.length - 1;
        double[] slopes = IntStream.range(0, windows)
                .boxed()
                .flatMapToDouble(i -> IntStream.rangeClosed(i + 1, windows)
                        .mapToDouble(j -> (double) (sizes[j] - sizes[i]) / (j - i)))
                .sorted()
                .toArray();
        return Math.round(slopes[slopes.length / 2] * windows);
    }

    /** Returns both sizes over time, in KB. */
    @Override
    public String toString() {
        return "resident KB " + Arrays.toString(kilobytes(resident)) + ", heap KB " + Arrays.toString(kilobytes(heap));
    }

    private static long[] kilobytes(long[] bytes) {
        return Arrays.stream(bytes).map(b -> b / 1024).toArray();
    }
}
