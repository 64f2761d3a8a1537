package gradus.backend.simd;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;

/**
 * Shares work among the calling thread and the common pool. It belongs to one calling thread, which uses it again and again, so
 * that sharing allocates nothing.
 */
final class Team {

    /** Handing a part to another thread takes some microseconds; so many multiplications take some thirty. */
    private static final long MULTIPLICATIONS_IN_A_PART = 1L << 19;

    private Member[] others = new Member[0];

    /** Returns how many parts pay for so many multiplications and tiles: from 1 to the number of threads. */
    static int worthwhile(long multiplications, int tiles) {
        long threads = ForkJoinPool.getCommonPoolParallelism() + 1L;
        long most = Math.min(threads, multiplications / MULTIPLICATIONS_IN_A_PART);
        return (int) Math.max(1, Math.min(most, tiles));
    }

    /** Does all parts: the first one here, the others on the common pool. */
    void share(Shared work, int parts) {
        recruit(parts - 1);
        for (int i = 1; i < parts; i++) {
            others[i - 1].begin(work, i);
        }
        try {
            work.part(0);
        } finally {
            // The last part forked is the first that can be taken back.
            for (int i = parts - 1; i >= 1; i--) {
                others[i - 1].end();
            }
        }
    }

    private void recruit(int count) {
        int had = others.length;
        if (had < count) {
            others = Arrays.copyOf(others, count);
            Arrays.setAll(others, i -> i < had ? others[i] : new Member());
        }
    }
}
