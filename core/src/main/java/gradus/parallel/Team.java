package gradus.parallel;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;

/**
 * Shares work among the calling thread and the common pool. It belongs to one calling thread, which uses it again and again, so
 * that sharing allocates nothing.
 */
public final class Team {

    private Member[] others = new Member[0];

    /** A team that has not worked yet. */
    public Team() {}

    /** Returns how many threads there are: those of the common pool and the one that calls. */
    public static int threads() {
        return ForkJoinPool.getCommonPoolParallelism() + 1;
    }

    /**
     * Returns how many parts pay, from 1 to the number of threads.
     *
     * @param amount how much there is to do
     * @param ofAPart the least that pays for handing a part to another thread, which takes some microseconds
     * @param most the most parts that the work can be divided into
     */
    public static int worthwhile(long amount, long ofAPart, int most) {
        return (int) Math.max(1, Math.min(Math.min(threads(), amount / ofAPart), most));
    }

    /**
     * Does all parts of the work, the first one here and the others on the common pool, and returns when they are done. What a
     * part throws is thrown here.
     *
     * @param work what to do
     * @param parts how many there are, ≥ 1
     */
    public void share(SharedWork work, int parts) {
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
