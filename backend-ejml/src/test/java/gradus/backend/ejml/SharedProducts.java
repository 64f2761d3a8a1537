package gradus.backend.ejml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;

/**
 * Multiplies large thin matrices from several threads at once, those of the common pool among them, and compares each number
 * with what one thread computes. Ends with 0 if all are the same to the bit.
 */
final class SharedProducts {

    private static final int CALLERS = 4;
    private static final int TIMES = 50;

    private SharedProducts() {}

    public static void main(String[] args) throws InterruptedException {
        List<CompletableFuture<Boolean>> onThePool = Stream.generate(
                        () -> CompletableFuture.supplyAsync(SharedProducts::agree))
                .limit(CALLERS)
                .toList();
        List<Boolean> outside = new ArrayList<>();
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                    boolean agrees = agree();
                    synchronized (outside) {
                        outside.add(agrees);
                    }
                }))
                .limit(CALLERS)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        boolean all = onThePool.stream().allMatch(CompletableFuture::join)
                && outside.size() == CALLERS
                && outside.stream().allMatch(agrees -> agrees);
        System.exit(all ? 0 : 1);
    }

    private static boolean agree() {
        Random random = new Random(1);
        DMatrixRMaj a = RandomMatrices_DDRM.rectangle(5, 4096, random);
        DMatrixRMaj b = RandomMatrices_DDRM.rectangle(4096, 209, random);
        DMatrixRMaj dZ = RandomMatrices_DDRM.rectangle(5, 209, random);
        boolean agree = true;
        for (int i = 0; i < TIMES; i++) {
            agree &= agree(a, false, b, new DMatrixRMaj(5, 209)) && agree(dZ, true, b, new DMatrixRMaj(5, 4096));
        }
        return agree;
    }

    private static boolean agree(DMatrixRMaj a, boolean transposeB, DMatrixRMaj b, DMatrixRMaj out) {
        DMatrixRMaj inOneThread = out.createLike();
        Thin64.columns(2, a, transposeB, b, inOneThread, 0, out.numCols);
        SharedThin64.multiplyAdd(4, 2, a, transposeB, b, out);
        return Arrays.equals(out.data, inOneThread.data);
    }
}
