package gradus.backend.testkit;

import com.sun.management.ThreadMXBean;
import gradus.network.Network;
import gradus.training.TrainingListener;
import java.lang.management.ManagementFactory;

/**
 * Reads the training thread's counter every quarter of a run. What the loop allocates is in every quarter; what the
 * virtual machine allocates when it compiles a method anew is not.
 */
public final class AllocationMeter implements TrainingListener {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int quarter;
    private long before = THREADS.getCurrentThreadAllocatedBytes();
    private long least = Long.MAX_VALUE;

    /** A meter for a run of so many iterations, at least 4. */
    public AllocationMeter(int iterations) {
        this.quarter = iterations / 4;
    }

    @Override
    public void costComputed(int iteration, double cost, Network network) {
        if (iteration % quarter == 0) {
            long now = THREADS.getCurrentThreadAllocatedBytes();
            least = Math.min(least, now - before);
            before = now;
        }
    }

    /**
     * Returns the bytes allocated on the Java heap by the training thread in each iteration, on average, in the quarter with
     * the fewest.
     *
     * @throws IllegalStateException if the run was too short, or the virtual machine does not count
     */
    public double bytesPerIteration() {
        if (least < 0 || least == Long.MAX_VALUE) {
            throw new IllegalStateException(
                    "allocation: expected a count of bytes for a quarter of a run, received " + least);
        }
        return (double) least / quarter;
    }
}
