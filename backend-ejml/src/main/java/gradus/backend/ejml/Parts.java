package gradus.backend.ejml;

import java.util.concurrent.ForkJoinPool;

/** How a product is shared among threads. */
final class Parts {

    /** Handing a part to another thread takes some microseconds; so many multiplications take some fifty. */
    private static final long MULTIPLICATIONS_IN_A_PART = 1L << 18;

    /** A part starts at a multiple of this, so that where a pair of columns falls does not depend on the parts. */
    private static final int STEP = 2;

    private Parts() {}

    /** Returns how many threads there are: those of the common pool and the one that calls. */
    static int threads() {
        return ForkJoinPool.getCommonPoolParallelism() + 1;
    }

    /** Returns how many parts pay for so many multiplications and columns, from 1 to the number of processors. */
    static int worthwhile(long multiplications, int columns) {
        long most = Math.min(threads(), multiplications / MULTIPLICATIONS_IN_A_PART);
        return (int) Math.max(1, Math.min(most, columns / STEP));
    }

    /** Returns the first column of a part; that of part {@code parts} is the end. */
    static int start(int part, int parts, int columns) {
        return part == parts ? columns : (int) ((long) columns * part / parts) / STEP * STEP;
    }
}
