package gradus.backend.ejml;

import gradus.parallel.SharedWork;
import gradus.parallel.Team;
import org.ejml.data.DMatrixRMaj;

/** A thin product that several threads compute. Each calling thread has one and uses it again and again. */
final class SharedThin64 implements SharedWork {

    private static final DMatrixRMaj NOTHING = new DMatrixRMaj(0, 0);

    private static final ThreadLocal<SharedThin64> OF_THREAD = ThreadLocal.withInitial(SharedThin64::new);

    private final Team team = new Team();
    private int parts;
    private double alpha;
    private DMatrixRMaj a = NOTHING;
    private boolean transposeB;
    private DMatrixRMaj b = NOTHING;
    private DMatrixRMaj out = NOTHING;

    private SharedThin64() {}

    /** Computes a product in parts. */
    static void multiplyAdd(
            int parts, double alpha, DMatrixRMaj a, boolean transposeB, DMatrixRMaj b, DMatrixRMaj out) {
        SharedThin64 product = OF_THREAD.get();
        product.set(parts, alpha, a, transposeB, b, out);
        try {
            product.team.share(product, parts);
        } finally {
            product.set(0, 0, NOTHING, false, NOTHING, NOTHING);
        }
    }

    private void set(
            int newParts,
            double newAlpha,
            DMatrixRMaj newA,
            boolean newTransposeB,
            DMatrixRMaj newB,
            DMatrixRMaj newOut) {
        parts = newParts;
        alpha = newAlpha;
        a = newA;
        transposeB = newTransposeB;
        b = newB;
        out = newOut;
    }

    @Override
    public void part(int i) {
        int columns = out.numCols;
        Thin64.columns(
                alpha, a, transposeB, b, out, Columns.start(i, parts, columns), Columns.start(i + 1, parts, columns));
    }
}
