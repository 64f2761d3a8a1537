package gradus.parallel;

import java.util.concurrent.RecursiveAction;
import java.util.concurrent.locks.LockSupport;

/** A part of the work that another thread may do. */
final class Member extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    /** How often to look whether the part is done before napping: some hundred microseconds. */
    private static final int PATIENCE = 4096;

    private static final long NAP_NANOS = 50_000;

    private static final SharedWork NOTHING = i -> {};

    private transient SharedWork work = NOTHING;
    private int part;

    /** Offers the part to the pool. */
    void begin(SharedWork newWork, int newPart) {
        work = newWork;
        part = newPart;
        reinitialize();
        fork();
    }

    /**
     * Returns when the part is done. One that nobody has begun is done here, since the threads of the pool may all be waiting
     * for parts of their own; that is tried at each look, as the part of another caller can lie on top for a while. To wait in
     * {@code join} would allocate.
     */
    void end() {
        for (int looks = 0; !isDone(); looks++) {
            if (tryUnfork()) {
                invoke();
            } else if (looks < PATIENCE) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
        work = NOTHING;
        if (isCompletedAbnormally()) {
            join();
        }
    }

    @Override
    protected void compute() {
        work.part(part);
    }
}
