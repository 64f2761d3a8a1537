package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The same arguments give the same bits: at every call, and in every thread. */
final class RepetitionRules {

    private static final Shape TALL = Shape.of(193, 67);
    private static final Shape SQUARE = Shape.of(193, 193);
    private static final int REPETITIONS = 10;
    private static final int THREADS = 4;

    private final Backend backend;

    RepetitionRules(SideBySide sides) {
        this.backend = sides.tested();
    }

    Stream<DynamicTest> tests() {
        return kernels().stream()
                .flatMap(kernel -> Stream.of(
                        dynamicTest(kernel.name() + " again", () -> sameBitsAgain(kernel)),
                        dynamicTest(kernel.name() + " in several threads", () -> sameBitsInThreads(kernel))));
    }

    /** A kernel on tensors made for the occasion, and what it wrote. */
    private record Kernel(String name, Function<Backend, double[]> result) {}

    private static List<Kernel> kernels() {
        List<Kernel> kernels = new ArrayList<>();
        for (UnaryOp op : UnaryOp.values()) {
            kernels.add(kernel(op.name(), TALL, (backend, x, out) -> backend.unary(op, x, out)));
        }
        for (BinaryOp op : BinaryOp.values()) {
            kernels.add(kernel(op.name(), TALL, (backend, x, out) -> backend.binary(op, x, x, out)));
            kernels.add(kernel(op + " a number", TALL, (backend, x, out) -> backend.binary(op, x, 1.7, out)));
        }
        for (Reduction op : Reduction.values()) {
            kernels.add(kernel(op + " along axis 0", Shape.of(1, 67), (b, x, out) -> b.reduce(op, x, 0, out)));
            kernels.add(kernel(op + " along axis 1", Shape.of(193, 1), (b, x, out) -> b.reduce(op, x, 1, out)));
            kernels.add(kernel(op + " of all", Shape.of(1, 1), (b, x, out) -> b.reduce(op, x, Backend.ALL, out)));
        }
        kernels.add(kernel("matmul a·aᵀ", SQUARE, (b, x, out) -> b.matmul(false, x, true, x, 1.5, 0, out)));
        kernels.add(kernel("matmul aᵀ·a", Shape.of(67, 67), (b, x, out) -> b.matmul(true, x, false, x, 1.5, 0, out)));
        kernels.add(kernel("sigmoidBackward", TALL, (b, x, out) -> b.sigmoidBackward(x, x, out)));
        kernels.add(kernel("tanhBackward", TALL, (b, x, out) -> b.tanhBackward(x, x, out)));
        kernels.add(kernel("leakyRelu", TALL, (b, x, out) -> b.leakyRelu(0.1, x, out)));
        kernels.add(kernel("leakyReluBackward", TALL, (b, x, out) -> b.leakyReluBackward(0.1, x, x, out)));
        kernels.add(kernel("affine", SQUARE, RepetitionRules::affine));
        kernels.add(kernel("map", TALL, (b, x, out) -> b.map(Math::sin, x, out)));
        kernels.add(kernel("axpby", TALL, (b, x, out) -> b.axpby(0.1, x, 0, out)));
        return kernels;
    }

    private static void affine(Backend backend, Tensor w, Tensor out) {
        Shape flat = Shape.of(67, 193);
        Shape column = Shape.of(193, 1);
        try (Tensor a = backend.tensor(flat, Samples.ordinary(flat, 31));
                Tensor b = backend.tensor(column, Samples.ordinary(column, 32))) {
            backend.affine(w, a, b, out);
        }
    }

    /** A kernel as a function of one tensor. */
    private interface OfOne {
        void call(Backend backend, Tensor x, Tensor out);
    }

    private static Kernel kernel(String name, Shape result, OfOne call) {
        return new Kernel(name, backend -> {
            try (Tensor x = backend.tensor(TALL, Samples.ordinary(TALL, 30));
                    Tensor out = backend.tensor(result, SideBySide.filled(result, Double.NaN))) {
                call.call(backend, x, out);
                return out.toArray();
            }
        });
    }

    private void sameBitsAgain(Kernel kernel) {
        double[] first = kernel.result().apply(backend);
        for (int i = 1; i < REPETITIONS; i++) {
            assertSameBits(kernel, kernel.result().apply(backend), first);
        }
    }

    private void sameBitsInThreads(Kernel kernel) throws Exception {
        double[] alone = kernel.result().apply(backend);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<double[]> task = () -> kernel.result().apply(backend);
            for (Future<double[]> result : threads.invokeAll(Collections.nCopies(2 * THREADS, task))) {
                assertSameBits(kernel, result.get(), alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertSameBits(Kernel kernel, double[] actual, double[] expected) {
        assertThat(Arrays.equals(actual, expected))
                .as("%s in %s gives the same bits", kernel.name(), backend.precision())
                .isTrue();
    }
}
