package gradus.backend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import gradus.tensor.Backend;
import gradus.tensor.BinaryOp;
import gradus.tensor.Reduction;
import gradus.tensor.Shape;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A kernel on random tensors of fixed shapes, made for the occasion.
 *
 * @param name what is called
 * @param operands the shapes of what it reads
 * @param result the shape of what it writes
 * @param call the call
 */
record KernelCall(String name, List<Shape> operands, Shape result, Call call) {

    private static final Shape TALL = Shape.of(193, 67);
    private static final Shape FLAT = Shape.of(67, 193);
    private static final Shape SQUARE = Shape.of(193, 193);

    /** A call with the operands and the result. */
    interface Call {
        void on(Backend backend, Tensor[] operands, Tensor out);
    }

    /** Returns a call of every kernel with every operation. */
    static List<KernelCall> all() {
        List<KernelCall> calls = new ArrayList<>();
        for (UnaryOp op : UnaryOp.values()) {
            calls.add(ofOne(op.name(), (backend, t, out) -> backend.unary(op, t[0], out)));
            calls.add(ofTwo("unaryBackward of " + op, (backend, t, out) -> backend.unaryBackward(op, t[0], t[1], out)));
        }
        for (BinaryOp op : BinaryOp.values()) {
            calls.add(ofTwo(op.name(), (backend, t, out) -> backend.binary(op, t[0], t[1], out)));
            calls.add(ofOne(op + " with a number", (backend, t, out) -> backend.binary(op, t[0], 1.7, out)));
        }
        for (Reduction op : Reduction.values()) {
            calls.add(reduce(op, "along axis 0", 0, Shape.of(1, 67)));
            calls.add(reduce(op, "along axis 1", 1, Shape.of(193, 1)));
            calls.add(reduce(op, "of all", Backend.ALL, Shape.of(1, 1)));
        }
        calls.add(matmul("a·b", false, TALL, false, FLAT, SQUARE));
        calls.add(matmul("aᵀ·b", true, TALL, false, TALL, Shape.of(67, 67)));
        calls.add(matmul("a·bᵀ", false, TALL, true, TALL, SQUARE));
        calls.add(matmul("aᵀ·bᵀ", true, TALL, true, FLAT, Shape.of(67, 67)));
        calls.add(matmul("of few rows", false, Shape.of(5, 1031), false, Shape.of(1031, 211), Shape.of(5, 211)));
        calls.addAll(ofLayers());
        return calls;
    }

    private static List<KernelCall> ofLayers() {
        return List.of(
                ofOne("fill", (backend, t, out) -> backend.fill(1.7, out)),
                ofOne("map", (backend, t, out) -> backend.map(x -> x * x - 1, t[0], out)),
                ofOne("axpby", (backend, t, out) -> backend.axpby(0.1, t[0], 0, out)),
                new KernelCall(
                        "affine",
                        List.of(TALL, FLAT, Shape.of(193, 1)),
                        SQUARE,
                        (backend, t, out) -> backend.affine(t[0], t[1], t[2], out)),
                ofTwo("sigmoidBackward", (backend, t, out) -> backend.sigmoidBackward(t[0], t[1], out)),
                ofTwo("tanhBackward", (backend, t, out) -> backend.tanhBackward(t[0], t[1], out)),
                ofOne("leakyRelu", (backend, t, out) -> backend.leakyRelu(0.1, t[0], out)),
                ofTwo("leakyReluBackward", (backend, t, out) -> backend.leakyReluBackward(0.1, t[0], t[1], out)),
                ofOne("elu", (backend, t, out) -> backend.elu(0.7, t[0], out)),
                ofTwo("eluBackward", (backend, t, out) -> backend.eluBackward(0.7, t[0], t[1], out)),
                ofOne("softmax", (backend, t, out) -> backend.softmax(t[0], out)),
                ofTwo("softmaxBackward", (backend, t, out) -> backend.softmaxBackward(t[0], t[1], out)),
                new KernelCall("adam", List.of(TALL, TALL, TALL, TALL), TALL, KernelCall::adam));
    }

    /** θ after a step of Adam, from copies of the operands. */
    private static void adam(Backend backend, Tensor[] t, Tensor theta) {
        try (Tensor m = backend.zeros(TALL);
                Tensor v = backend.zeros(TALL)) {
            backend.unary(UnaryOp.COPY, t[1], m);
            backend.unary(UnaryOp.SQUARE, t[2], v);
            backend.unary(UnaryOp.COPY, t[3], theta);
            backend.adam(t[0], 0.9, 0.99, 0.1, 0.05, 1.5, 1e-8, m, v, theta);
        }
    }

    private static KernelCall ofOne(String name, Call call) {
        return new KernelCall(name, List.of(TALL), TALL, call);
    }

    private static KernelCall ofTwo(String name, Call call) {
        return new KernelCall(name, List.of(TALL, TALL), TALL, call);
    }

    private static KernelCall reduce(Reduction op, String which, int axis, Shape result) {
        return new KernelCall(
                op + " " + which, List.of(TALL), result, (backend, t, out) -> backend.reduce(op, t[0], axis, out));
    }

    private static KernelCall matmul(
            String which, boolean transposeA, Shape a, boolean transposeB, Shape b, Shape result) {
        return new KernelCall(
                "matmul " + which,
                List.of(a, b),
                result,
                (backend, t, out) -> backend.matmul(transposeA, t[0], transposeB, t[1], 1.5, 0, out));
    }

    /** Makes the call with operands drawn from a seed, and returns what it wrote over NaN. */
    double[] resultOn(Backend backend, long seed) {
        Tensor[] drawn = draw(backend, seed);
        try (Tensor out = backend.tensor(result, SideBySide.filled(result, Double.NaN))) {
            call.on(backend, drawn, out);
            return out.toArray();
        } finally {
            Arrays.stream(drawn).forEach(Tensor::close);
        }
    }

    /** Fails if the call changes an operand. */
    void assertReadsOnly(Backend backend) {
        Tensor[] drawn = draw(backend, 1);
        double[][] before = Arrays.stream(drawn).map(Tensor::toArray).toArray(double[][]::new);
        try (Tensor out = backend.tensor(result, SideBySide.filled(result, Double.NaN))) {
            call.on(backend, drawn, out);
            for (int i = 0; i < drawn.length; i++) {
                assertThat(Arrays.equals(drawn[i].toArray(), before[i]))
                        .as("%s leaves operand %d as it was", name, i + 1)
                        .isTrue();
            }
        } finally {
            Arrays.stream(drawn).forEach(Tensor::close);
        }
    }

    private Tensor[] draw(Backend backend, long seed) {
        Tensor[] drawn = new Tensor[operands.size()];
        Arrays.setAll(
                drawn,
                i -> backend.tensor(operands.get(i), Samples.ordinary(operands.get(i), seed * operands.size() + i)));
        return drawn;
    }
}
