package gradus.backend.nd4j;

import gradus.tensor.Backend;
import gradus.tensor.Precision;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Multiplies thin matrices in one part and in several, with the kernels that OpenBLAS was told to take. Ends with 0 if they are
 * those that are expected and all products are right.
 */
final class ThinProducts {

    private static final int[][] SIZES = {
        {5, 12288, 209}, {5, 209, 12288}, {8, 700, 517}, {3, 1053, 270}, {1, 530, 1031}
    };

    private ThinProducts() {}

    /** Takes the name of the kernels, and whether they read small blocks in place. */
    public static void main(String[] args) {
        if (!OpenBlasCore.is(args[0])) {
            System.exit(1);
        }
        if (OpenBlasCore.readsSmallBlocksInPlace() != Boolean.parseBoolean(args[1])) {
            System.exit(2);
        }
        System.exit(agree() ? 0 : 3);
    }

    private static boolean agree() {
        boolean agree = true;
        for (Precision precision : Precision.values()) {
            try (Backend backend = new Nd4jBackendProvider().open(precision)) {
                for (int[] size : SIZES) {
                    agree &= agree(backend, false, size) && agree(backend, true, size);
                }
            }
        }
        return agree;
    }

    private static boolean agree(Backend backend, boolean transposeB, int[] size) {
        Tensor a = random(backend, size[0], size[1]);
        Tensor b = transposeB ? random(backend, size[2], size[1]) : random(backend, size[1], size[2]);
        double[] expected = sums(a.toArray(), transposeB, b.toArray(), size);
        // All numbers are in [-1, 1): no sum of products exceeds 1.5 · inner, and each passes through inner + 2
        // roundings.
        double bound = (size[1] + 2) * backend.precision().unitRoundoff() * 1.5 * size[1];
        return IntStream.rangeClosed(1, 4).allMatch(parts -> {
            double[] actual = product(backend, parts, a, transposeB, b, size[2]);
            return IntStream.range(0, actual.length).allMatch(i -> Math.abs(actual[i] - expected[i]) <= bound);
        });
    }

    private static double[] sums(double[] a, boolean transposeB, double[] b, int[] size) {
        int inner = size[1];
        int columns = size[2];
        double[] sums = new double[size[0] * columns];
        for (int i = 0; i < sums.length; i++) {
            for (int p = 0; p < inner; p++) {
                int inB = transposeB ? i % columns * inner + p : p * columns + i % columns;
                sums[i] += 1.5 * a[i / columns * inner + p] * b[inB];
            }
        }
        return sums;
    }

    private static double[] product(Backend backend, int parts, Tensor a, boolean transposeB, Tensor b, int columns) {
        Tensor out = backend.zeros(Shape.of(a.shape().rows(), columns));
        boolean atOnce = OpenBlasCore.readsSmallBlocksInPlace();
        if (backend.precision() == Precision.FLOAT64) {
            Thin64.multiplyAdd(parts, atOnce, 1.5, (Tensor64) a, transposeB, (Tensor64) b, (Tensor64) out);
        } else {
            Thin32.multiplyAdd(parts, atOnce, 1.5f, (Tensor32) a, transposeB, (Tensor32) b, (Tensor32) out);
        }
        return out.toArray();
    }

    private static Tensor random(Backend backend, int rows, int columns) {
        double[] numbers =
                new SplittableRandom(rows).doubles((long) rows * columns, -1, 1).toArray();
        return backend.tensor(Shape.of(rows, columns), numbers);
    }
}
