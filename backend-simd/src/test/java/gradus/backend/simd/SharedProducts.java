package gradus.backend.simd;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Multiplies large matrices in each way there is from several threads at once, those of the common pool among them, and prints
 * a hash of all bits, once for each caller.
 */
final class SharedProducts {

    private static final int CALLERS = 4;
    private static final int TIMES = 5;

    private static final List<int[]> ROWS_INNER_COLUMNS =
            List.of(new int[] {5, 4096, 209}, new int[] {100, 300, 209}, new int[] {300, 209, 100});

    private SharedProducts() {}

    public static void main(String[] args) throws Exception {
        List<CompletableFuture<Integer>> onThePool = Stream.generate(
                        () -> CompletableFuture.supplyAsync(SharedProducts::bits))
                .limit(CALLERS)
                .toList();
        ExecutorService outside = Executors.newFixedThreadPool(CALLERS);
        List<Future<Integer>> others = outside.invokeAll(Stream.<Callable<Integer>>generate(() -> SharedProducts::bits)
                .limit(CALLERS)
                .toList());
        for (CompletableFuture<Integer> future : onThePool) {
            System.out.println(future.join());
        }
        for (Future<Integer> future : others) {
            System.out.println(future.get());
        }
        outside.shutdown();
    }

    private static int bits() {
        int hash = 0;
        for (int i = 0; i < TIMES; i++) {
            for (Precision precision : Precision.values()) {
                for (int[] size : ROWS_INNER_COLUMNS) {
                    hash = 31 * hash + bits(precision, false, size) + 7 * bits(precision, true, size);
                }
            }
        }
        return hash;
    }

    private static int bits(Precision precision, boolean transposeB, int[] size) {
        try (Backend backend = new SimdBackendProvider().open(precision)) {
            Tensor a = random(backend, Shape.of(size[0], size[1]));
            Tensor b = random(backend, transposeB ? Shape.of(size[2], size[1]) : Shape.of(size[1], size[2]));
            Tensor out = backend.zeros(Shape.of(size[0], size[2]));
            backend.matmul(false, a, transposeB, b, 1, 0, out);
            double[] values = new double[out.shape().size()];
            out.copyTo(values);
            return Arrays.hashCode(values);
        }
    }

    private static Tensor random(Backend backend, Shape shape) {
        return backend.tensor(
                shape, new SplittableRandom(shape.size()).doubles(shape.size()).toArray());
    }
}
