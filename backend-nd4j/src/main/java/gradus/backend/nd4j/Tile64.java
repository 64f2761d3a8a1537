package gradus.backend.nd4j;

import java.nio.DoubleBuffer;

/**
 * A thread's own room on the heap for a stretch of each of up to four tensors. Java's loops over arrays are vectorised, those over
 * native memory are not, and copying a stretch that fits the first-level cache costs little.
 */
final class Tile64 {

    /** Numbers in a stretch; two stretches fill half of a first-level cache of 32 KiB. */
    static final int SIZE = 1024;

    private static final ThreadLocal<Tile64> OF_THREAD = ThreadLocal.withInitial(Tile64::new);

    /** Of the first operand. */
    final double[] a = new double[SIZE];

    /** Of the second operand. */
    final double[] b = new double[SIZE];

    /** Of the third operand. */
    final double[] c = new double[SIZE];

    /** Of the fourth operand. */
    final double[] d = new double[SIZE];

    private Tile64() {}

    static Tile64 ofThisThread() {
        return OF_THREAD.get();
    }

    /** Returns how many numbers of a stretch from one position to an end the tile takes. */
    static int width(int from, int end) {
        return Math.min(SIZE, end - from);
    }

    /** Loads a stretch of each of two tensors from the same position, and returns its length. */
    int loadBoth(Tensor64 first, Tensor64 second, int from) {
        int n = width(from, first.size());
        load(first.numbers(), from, a, n);
        load(second.numbers(), from, b, n);
        return n;
    }

    static void load(DoubleBuffer numbers, int from, double[] tile, int n) {
        numbers.get(from, tile, 0, n);
    }

    static void store(double[] tile, DoubleBuffer numbers, int from, int n) {
        numbers.put(from, tile, 0, n);
    }
}
