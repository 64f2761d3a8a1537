package gradus.backend.ejml;

import java.util.Arrays;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.locks.LockSupport;
import org.ejml.data.DMatrixRMaj;

/**
 * The part of a thin product that another thread computes. Each calling thread keeps its parts and uses them again, so that
 * sharing a product allocates nothing.
 */
final class ThinPart64 extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    /** How often to look whether a part is done before napping: some hundred microseconds. */
    private static final int PATIENCE = 4096;

    private static final long NAP_NANOS = 50_000;

    private static final DMatrixRMaj NOTHING = new DMatrixRMaj(0, 0);

    private static final ThreadLocal<ThinPart64[]> OF_THREAD = ThreadLocal.withInitial(() -> new ThinPart64[0]);

    private double alpha;
    private DMatrixRMaj a = NOTHING;
    private boolean transposeB;
    private DMatrixRMaj b = NOTHING;
    private DMatrixRMaj out = NOTHING;
    private int from;
    private int to;

    /** Computes a product in parts: the first one here, the others on the common pool. */
    static void share(int parts, double alpha, DMatrixRMaj a, boolean transposeB, DMatrixRMaj b, DMatrixRMaj out) {
        ThinPart64[] others = others(parts - 1);
        int columns = out.numCols;
        for (int i = 1; i < parts; i++) {
            ThinPart64 part = others[i - 1];
            part.set(alpha, a, transposeB, b, out);
            part.from = Parts.start(i, parts, columns);
            part.to = Parts.start(i + 1, parts, columns);
            part.reinitialize();
            part.fork();
        }
        try {
            Thin64.columns(alpha, a, transposeB, b, out, 0, Parts.start(1, parts, columns));
        } finally {
            // The last part forked is the first that can be taken back.
            for (int i = parts - 1; i >= 1; i--) {
                others[i - 1].await();
                others[i - 1].set(0, NOTHING, false, NOTHING, NOTHING);
            }
        }
    }

    private static ThinPart64[] others(int count) {
        ThinPart64[] parts = OF_THREAD.get();
        if (parts.length < count) {
            int had = parts.length;
            parts = Arrays.copyOf(parts, count);
            for (int i = had; i < count; i++) {
                parts[i] = new ThinPart64();
            }
            OF_THREAD.set(parts);
        }
        return parts;
    }

    private void set(double newAlpha, DMatrixRMaj newA, boolean newTransposeB, DMatrixRMaj newB, DMatrixRMaj newOut) {
        alpha = newAlpha;
        a = newA;
        transposeB = newTransposeB;
        b = newB;
        out = newOut;
    }

    // A part nobody has begun is done here, since the threads of the pool may all be waiting for parts of their own.
    // It is asked for at each look: the part of another caller can lie on top of it for a while. A part that is being
    // done ends in a moment, so look first and nap then; join() would do too, but allocates whenever it waits.
    private void await() {
        for (int looks = 0; !isDone(); looks++) {
            if (tryUnfork()) {
                invoke();
            } else if (looks < PATIENCE) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
        if (isCompletedAbnormally()) {
            join();
        }
    }

    @Override
    protected void compute() {
        Thin64.columns(alpha, a, transposeB, b, out, from, to);
    }
}
