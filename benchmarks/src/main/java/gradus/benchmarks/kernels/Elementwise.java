package gradus.benchmarks.kernels;

import gradus.tensor.BinaryOp;
import gradus.tensor.Tensor;
import gradus.tensor.UnaryOp;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Kernels that go through tensors element by element. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class Elementwise {

    /** Rows; there are 128 columns. 5 is the article's layer, about. */
    @Param({"5", "512"})
    public int rows;

    private Tensor a;
    private Tensor b;
    private Tensor out;

    /** Draws the numbers. */
    @Setup(Level.Trial)
    public void draw(OpenBackend on) {
        a = on.random(rows, 128);
        b = on.random(rows, 128);
        out = on.random(rows, 128);
    }

    /** out ← a ∘ b. */
    @Benchmark
    public void multiply(OpenBackend on) {
        on.backend().binary(BinaryOp.MULTIPLY, a, b, out);
    }

    /** out ← ½a + ½out, most of gradient descent. */
    @Benchmark
    public void axpby(OpenBackend on) {
        on.backend().axpby(0.5, a, 0.5, out);
    }

    /** out ← tanh a. */
    @Benchmark
    public void tanh(OpenBackend on) {
        on.backend().unary(UnaryOp.TANH, a, out);
    }

    /** out ← max(0, a). */
    @Benchmark
    public void relu(OpenBackend on) {
        on.backend().unary(UnaryOp.RELU, a, out);
    }

    /** out ← b where a &gt; 0, otherwise 0. */
    @Benchmark
    public void reluBackward(OpenBackend on) {
        on.backend().leakyReluBackward(0, a, b, out);
    }

    /** out ← softmax(a). */
    @Benchmark
    public void softmax(OpenBackend on) {
        on.backend().softmax(a, out);
    }
}
