package gradus.examples.backends;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.time.Duration;

/**
 * Measures a backend in about half a second: each kernel is repeated for a third of that, at least {@value #LEAST_RUNS} times,
 * and the best time counts, so that the first runs warm it up.
 */
final class Stopwatch {

    /** The rows and columns of the matrices of the product, {@value}. */
    static final int MATRIX = 512;

    private static final int MATRIX_OF_A_MILLION = 1000;
    private static final int LEAST_RUNS = 3;
    private static final Duration BUDGET = Duration.ofMillis(160);

    private final Backend backend;

    private Stopwatch(Backend backend) {
        this.backend = backend;
    }

    static Speed measure(Backend backend) {
        Stopwatch stopwatch = new Stopwatch(backend);
        return new Speed(
                backend.precision(), backend.threads(), stopwatch.gflops(), stopwatch.addition(), stopwatch.tanh());
    }

    private double gflops() {
        double seconds = seconds(MATRIX, (a, b, out) -> backend.matmul(false, a, false, b, 1, 0, out));
        return 2e-9 * MATRIX * MATRIX * MATRIX / seconds;
    }

    private double addition() {
        return 1 / seconds(MATRIX_OF_A_MILLION, (a, b, out) -> backend.binary(BinaryOp.ADD, a, b, out));
    }

    private double tanh() {
        return 1 / seconds(MATRIX_OF_A_MILLION, (a, b, out) -> backend.unary(UnaryOp.TANH, a, out));
    }

    private double seconds(int size, Kernel kernel) {
        Shape shape = Shape.of(size, size);
        try (Tensor a = backend.tensor(shape, numbers(shape.size(), 7));
                Tensor b = backend.tensor(shape, numbers(shape.size(), 11));
                Tensor out = backend.zeros(shape)) {
            return 1e-9 * bestNanos(kernel, a, b, out);
        }
    }

    private static long bestNanos(Kernel kernel, Tensor a, Tensor b, Tensor out) {
        long best = Long.MAX_VALUE;
        long begin = System.nanoTime();
        for (int run = 1; run <= LEAST_RUNS || System.nanoTime() - begin < BUDGET.toNanos(); run++) {
            long start = System.nanoTime();
            kernel.run(a, b, out);
            out.element(0); // a backend may return before it has computed; reading waits for it
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    /** Numbers from −2 to 2 in no obvious order: nothing overflows, and tanh takes all its branches. */
    private static double[] numbers(int count, int step) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Math.floorMod(step * (long) i, 4001L) / 1000.0 - 2;
        }
        return numbers;
    }

    /** What is measured: out becomes something of a and b. */
    @FunctionalInterface
    private interface Kernel {
        void run(Tensor a, Tensor b, Tensor out);
    }
}
